package parindex.formats.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Takes chance out of a finished PDF: the library draws the name of each font subset and the number of the file by
/// lot. Both are replaced by values of equal length that follow from the content, so that equal documents are equal
/// files and can be told apart by their bytes.
final class Stable {
    private static final Pattern SUBSET = Pattern.compile("/[A-Z]{6}\\+LiberationSerif");
    private static final Pattern FILE = Pattern.compile("/ID ?\\[<([0-9a-fA-F]{32})><[0-9a-fA-F]{32}>]");
    private static final int ID_BYTES = 16;

    private Stable() {}

    static byte[] of(byte[] pdf) {
        var text = SUBSET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).replaceAll("/PARIDX+LiberationSerif");
        var file = FILE.matcher(text);
        if (!file.find()) {
            throw new IllegalStateException("the PDF has no number");
        }
        var lot = file.group(1);
        var nothing = "0".repeat(lot.length());
        var content = text.replace(file.group(), file.group().replaceAll("[0-9a-fA-F]{32}", nothing));
        return content.replace(
                        file.group().replaceAll("[0-9a-fA-F]{32}", nothing),
                        file.group().replaceAll("[0-9a-fA-F]{32}", number(content)))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String number(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, ID_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
