import java.util.List;
import java.util.UUID;

/// Somebody who enters figures: signed in with a word of his own, at work on some items of one sheet.
///
/// @param id    account
/// @param word  what the cookie holds
/// @param unit  id of the unit whose sheet it is
/// @param path  address of the sheet below /api/v1
/// @param items the items that nobody else touches
record Official(UUID id, String word, UUID unit, String path, List<String> items) {}
