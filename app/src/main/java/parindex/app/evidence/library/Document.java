package parindex.app.evidence.library;

import java.util.UUID;

/// A verification document of a unit.
///
/// @param id      its number
/// @param owner   the unit whose library it is in
/// @param about   what people say of it
/// @param changes counts changes of what is said
/// @param latest  its newest version
/// @param uses    how many items it proves
/// @param mine    whether the person who asks may change it
public record Document(UUID id, Owner owner, About about, int changes, Version latest, int uses, boolean mine) {
    /// A unit with a library.
    public record Owner(UUID id, String name) {}
}
