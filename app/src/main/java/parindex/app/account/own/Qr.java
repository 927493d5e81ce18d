package parindex.app.account.own;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/// An address as a square code for cameras, drawn as one path of an SVG picture.
///
/// @param size fields a side
/// @param path the dark fields
public record Qr(int size, String path) {
    private static final int QUIET = 2;

    static Qr of(String text) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, QUIET);
            var fields = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            return new Qr(fields.getWidth(), path(fields));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static String path(BitMatrix fields) {
        var path = new StringBuilder();
        for (int row = 0; row < fields.getHeight(); row++) {
            for (int column = 0; column < fields.getWidth(); column++) {
                if (fields.get(column, row)) {
                    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
