package parindex.formats.report;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import parindex.core.intake.Place;
import parindex.formats.BadInput;

/// Bytes as lines of text: UTF-8 or, where its mark says so, UTF-16; anything else is refused with its line.
final class TextLines {
    private static final int NUL = 0;

    private TextLines() {}

    /// The physical lines without their ends.
    ///
    /// @throws BadInput if the bytes are no text, or a line is too long
    static List<String> of(ReportFile file) {
        var text = decode(file);
        var lines = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                int end = at > from && text.charAt(at - 1) == '\r' ? at - 1 : at;
                lines.add(line(file, text, from, end, lines.size() + 1));
                from = at + 1;
            }
        }
        return lines;
    }

    private static String line(ReportFile file, CharBuffer text, int from, int end, int number) {
        if (end - from > Limits.LINE) {
            throw new BadInput(ReportWording.lineTooLong(file.name(), number));
        }
        if (number > Limits.ROWS) {
            throw new BadInput(ReportWording.tooMuch(file.name(), Place.line(number)));
        }
        return text.subSequence(from, end).toString();
    }

    /// The whole text.
    ///
    /// @throws BadInput if the bytes are no text in the file's encoding
    static CharBuffer decode(ReportFile file) {
        var charset = charset(file);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(file.bytes());
        if (file.startsWith(0xEF, 0xBB, 0xBF)) {
            bytes.position(3);
        }
        var text = CharBuffer.allocate(bytes.remaining() + 1);
        var isText = decodes(decoder, bytes, text);
        text.flip();
        if (!isText || text.chars().anyMatch(c -> c == NUL)) {
            throw new BadInput(ReportWording.notText(
                    file.name(), 1 + (int) text.chars().filter(c -> c == '\n').count()));
        }
        return text;
    }

    private static boolean decodes(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer text) {
        return !decoder.decode(bytes, text, true).isError()
                && !decoder.flush(text).isError();
    }

    private static Charset charset(ReportFile file) {
        return file.startsWith(0xFF, 0xFE) || file.startsWith(0xFE, 0xFF)
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
    }
}
