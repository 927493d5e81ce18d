package parindex.formats.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import parindex.formats.markup.Markup;

/// A presentation as the words of its slides, one after the other, with their tables.
final class PptxMarkup implements PackedXml {
    private static final Pattern SLIDE = Pattern.compile("ppt/slides/slide(\\d{1,6})\\.xml");
    private static final int SLIDES = 300;

    private final Markup out = new Markup();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean run;
    private int written;

    private PptxMarkup() {}

    static String of(Path file) throws IOException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var slides = slides(zip);
            var markup = new PptxMarkup();
            for (var at = 0; at < slides.size(); at++) {
                markup.out.element("h2", (at + 1) + " / " + slides.size());
                PackedXml.read(zip, slides.get(at), markup);
            }
            return markup.out.toString();
        }
    }

    private static List<String> slides(ZipFile zip) {
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .filter(name -> SLIDE.matcher(name).matches())
                .sorted(Comparator.comparingInt(PptxMarkup::number))
                .limit(SLIDES)
                .toList();
    }

    private static int number(String slide) {
        var match = SLIDE.matcher(slide);
        return match.matches() ? Integer.parseInt(match.group(1)) : 0;
    }

    @Override
    public void start(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "tbl" -> out.open("table");
            case "tr" -> out.open("tr");
            case "tc" -> out.open("td");
            case "t" -> run = true;
            case "br" -> add("\n");
            case "pic" -> add("▢");
            default -> {} // everything else only dresses the text
        }
    }

    @Override
    public void text(String text) {
        if (run) {
            add(text);
        }
    }

    private void add(String text) {
        if (written < PreviewPage.LONGEST) {
            paragraph.append(text);
            written += text.length();
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "t" -> run = false;
            case "p", "pic" -> paragraph();
            case "tc" -> out.close("td");
            case "tr" -> out.close("tr");
            case "tbl" -> out.close("table");
            default -> {}
        }
    }

    private void paragraph() {
        if (!paragraph.isEmpty()) {
            out.element("p", paragraph.toString());
        }
        paragraph.setLength(0);
    }
}
