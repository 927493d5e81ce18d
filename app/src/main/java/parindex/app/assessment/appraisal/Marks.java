package parindex.app.assessment.appraisal;

import java.util.HexFormat;
import parindex.app.kit.storage.Sha256;

/// A mark of what a line holds, so that a decision is about what the appraiser saw.
public final class Marks {
    private static final int ENOUGH = 16;

    private Marks() {}

    /// What the line holds now, as it is kept with a decision.
    public static String seen(Line line) {
        return SeenJson.write(line.now());
    }

    public static String of(Line line) {
        var bytes = Sha256.of(seen(line));
        return HexFormat.of().formatHex(bytes).substring(0, ENOUGH);
    }

    /// A mark of what the line holds and of what was decided and replied about it, so that nothing is decided over
    /// what somebody did not see. All of it only grows, so that counting tells the states apart.
    public static String whole(Line line) {
        var feed = line.feed();
        return "%s-%d-%d-%d"
                .formatted(
                        of(line),
                        feed.decisions().size(),
                        feed.replies().size(),
                        feed.reopened().size());
    }

    /// Whether somebody saw the line as it is: what it holds, or that and all that happened to it.
    static boolean isOf(Line line, String saw) {
        return saw.equals(of(line)) || saw.equals(whole(line));
    }
}
