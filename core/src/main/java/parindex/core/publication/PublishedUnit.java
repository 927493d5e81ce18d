package parindex.core.publication;

import java.util.List;

/// A unit of a publication.
///
/// @param code   short name, the same in every version: what its file is called
/// @param name   as published
/// @param kind   which set it was assessed by
/// @param groups groups of units it belongs to, in the words of the set
public record PublishedUnit(String code, String name, String kind, List<String> groups) {
    public PublishedUnit {
        groups = groups.stream().sorted().toList();
    }
}
