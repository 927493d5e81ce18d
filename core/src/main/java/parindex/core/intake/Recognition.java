package parindex.core.intake;

import parindex.core.language.Text;

/// What came of recognising a file: a card, or a sentence saying why there is none.
public sealed interface Recognition {
    /// The file was understood.
    record Recognised(ReportedCard card) implements Recognition {}

    /// The file holds no result that could be read.
    ///
    /// @param why   one clear sentence with the remedy
    /// @param place where the trouble is
    record NotRecognised(Text why, Place place) implements Recognition {}
}
