package parindex.formats.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;
import parindex.core.document.Run.Emphasis;

/// The faces of Liberation Serif, whose letters are as wide as those of Times New Roman and know all of Vietnamese.
enum Face {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    private final BaseFont font;

    Face(String name) {
        var file = "LiberationSerif-" + name + ".ttf";
        try (InputStream in = BaseFont.class.getClassLoader().getResourceAsStream("liberation/" + file)) {
            if (in == null) {
                throw new IllegalStateException("missing font " + file);
            }
            font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaseFont font() {
        return font;
    }

    /// Width of a text in points.
    float width(String text, float size) {
        return font.getWidthPoint(text, size);
    }

    /// This face with the emphasis of a piece on top.
    Face with(Emphasis emphasis) {
        return switch (emphasis) {
            case NONE -> this;
            case BOLD -> this == ITALIC || this == BOLD_ITALIC ? BOLD_ITALIC : BOLD;
            case ITALIC -> this == BOLD || this == BOLD_ITALIC ? BOLD_ITALIC : ITALIC;
        };
    }
}
