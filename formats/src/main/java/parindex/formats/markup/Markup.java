package parindex.formats.markup;

import java.nio.charset.StandardCharsets;

/// XML or HTML piece by piece; whatever is text is escaped, so no word of a source ever becomes a tag.
public final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 16);

    /// An opening tag.
    ///
    /// @param attributes names and values in turn
    public Markup open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        return this;
    }

    public Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /// A tag without content, closed at once.
    public Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /// Text between tags. Characters that no XML may hold are left out.
    public Markup text(String text) {
        text.codePoints().filter(Markup::isAllowed).forEach(this::escaped);
        return this;
    }

    /// A tag around text.
    public Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /// Markup made elsewhere, taken as it is.
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escaped(int character) {
        switch (character) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(character);
        }
    }

    private static boolean isAllowed(int character) {
        return character >= 0x20 && character <= 0xD7FF
                || character == '\t'
                || character == '\n'
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
