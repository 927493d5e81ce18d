package parindex.app.unit.api;

import org.jspecify.annotations.Nullable;
import parindex.app.unit.KnownUnit;
import parindex.app.unit.UnitTree;

/// A unit as programs read it.
///
/// @param unit   its word in addresses
/// @param parent word of the unit above, nothing for a topmost one
/// @param from   first day, nothing where it was always there
/// @param until  last day, nothing while it lasts
record UnitJson(
        String unit,
        String id,
        String name,
        String kind,
        String code,
        @Nullable String parent,
        @Nullable String from,
        @Nullable String until,
        boolean invented,
        int version) {
    static UnitJson of(KnownUnit unit, UnitTree tree) {
        return new UnitJson(
                unit.slug(),
                unit.id().toString(),
                unit.name(),
                unit.kind().name(),
                unit.code(),
                unit.parent().flatMap(tree::find).map(KnownUnit::slug).orElse(null),
                unit.validity().from().map(Object::toString).orElse(null),
                unit.validity().until().map(Object::toString).orElse(null),
                unit.invented(),
                unit.version());
    }
}
