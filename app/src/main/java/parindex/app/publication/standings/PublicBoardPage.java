package parindex.app.publication.standings;

/// The standings of a published version, for everybody.
///
/// @param url      of the version
/// @param name     of the round
/// @param invented made up for demonstration or tests
/// @param board    the standings
public record PublicBoardPage(String url, String name, boolean invented, BoardPage board) {}
