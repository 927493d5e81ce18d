package parindex.app.account.own;

import java.util.Locale;

/// Bytes as letters that people can type (RFC 4648), as programs for one-time codes want their secret.
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (var one : bytes) {
            buffer = (buffer << Byte.SIZE) | (one & 0xff);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(LETTERS.charAt((buffer >> held) & 31));
            }
        }
        if (held > 0) {
            text.append(LETTERS.charAt((buffer << (BITS - held)) & 31));
        }
        return text.toString();
    }

    /// The bytes, blanks and case left aside.
    ///
    /// @throws IllegalArgumentException for anything else
    static byte[] decode(String text) {
        var plain = text.replace(" ", "").toUpperCase(Locale.ROOT);
        var bytes = new byte[plain.length() * BITS / Byte.SIZE];
        int buffer = 0;
        int held = 0;
        int at = 0;
        for (var letter : plain.toCharArray()) {
            var value = LETTERS.indexOf(letter);
            if (value < 0) {
                throw new IllegalArgumentException("no base 32");
            }
            buffer = (buffer << BITS) | value;
            held += BITS;
            if (held >= Byte.SIZE && at < bytes.length) {
                held -= Byte.SIZE;
                bytes[at++] = (byte) (buffer >> held);
            }
        }
        return bytes;
    }
}
