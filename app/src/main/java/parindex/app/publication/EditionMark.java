package parindex.app.publication;

import java.util.Optional;

/// A mark of what a round has published, of what is proposed, and of what it comes to now, so that a program publishes
/// what it looked at and nothing else.
final class EditionMark {
    private static final int ENOUGH = 32;

    private EditionMark() {}

    /// @param newest      what is published
    /// @param proposed    what is proposed
    /// @param fingerprint of what the round comes to now
    static String of(Optional<Edition> newest, Optional<Edition> proposed, String fingerprint) {
        return "%d-%s-%s"
                .formatted(
                        newest.map(Edition::version).orElse(0),
                        proposed.map(edition -> edition.id().toString()).orElse("none"),
                        fingerprint.substring(0, Math.min(ENOUGH, fingerprint.length())));
    }

    /// Whether a mark speaks of this proposal, whatever the round has come to since.
    static boolean isOf(Edition proposed, String mark) {
        return mark.contains("-" + proposed.id() + "-");
    }
}
