package parindex.app.assessment.appraisal;

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
        return java.util.HexFormat.of().formatHex(bytes).substring(0, ENOUGH);
    }
}
