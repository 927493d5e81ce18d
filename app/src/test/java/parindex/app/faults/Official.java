package parindex.app.faults;

import java.util.UUID;

/// Somebody who enters, approves and sends for every department of the province; signed in.
///
/// @param id   account
/// @param word what the cookie holds
record Official(UUID id, String word) {}
