package parindex.app.faults;

import java.util.UUID;

/// The sheet of one department in a round.
///
/// @param round id of the round
/// @param unit  id of the department
/// @param path  address below the server
record Paper(UUID round, UUID unit, String path) {
    String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
