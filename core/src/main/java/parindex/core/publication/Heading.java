package parindex.core.publication;

import java.util.Optional;

/// What a publication says about itself.
///
/// @param round     short name of the round, part of its address
/// @param name      what people call the round
/// @param year      assessment year
/// @param host      who publishes
/// @param version   from 1; each correction is one more
/// @param decision  the decision it rests on
/// @param program   name and version of the program that computed it
/// @param note      what a correction corrects and why, empty for version 1
/// @param previous  the version that it corrects, nothing for version 1
/// @param invented  made up for demonstration or tests
public record Heading(
        String round,
        String name,
        int year,
        String host,
        int version,
        Decision decision,
        String program,
        String note,
        Optional<Previous> previous,
        boolean invented) {
    /// The version that is corrected.
    ///
    /// @param version its number
    /// @param sha256  of its bundle, in hexadecimal
    public record Previous(int version, String sha256) {}

    public Heading {
        var isCorrection = version > 1;
        if (version < 1 || isCorrection != previous.isPresent() || isCorrection == note.isBlank()) {
            throw new IllegalArgumentException(
                    "a correction, and only a correction, has a note and a version before it");
        }
    }
}
