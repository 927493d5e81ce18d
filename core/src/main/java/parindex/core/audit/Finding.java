package parindex.core.audit;

import parindex.core.intake.Place;
import parindex.core.language.Text;

/// One thing that does not add up: a value, collected and never thrown.
///
/// @param kind     stable kind
/// @param severity how grave
/// @param code     the item concerned, or empty
/// @param field    the column or part concerned (percent, achieved, max, cause …), or empty
/// @param stated   what the report says, with a decimal point, or empty
/// @param expected what it should say, with a decimal point, or empty
/// @param place    where to look
/// @param message  what is wrong
/// @param reason   how it probably came about
/// @param advice   what to do
public record Finding(
        FindingKind kind,
        Severity severity,
        String code,
        String field,
        String stated,
        String expected,
        Place place,
        Text message,
        Text reason,
        Text advice) {
    /// A finding of the usual severity of its kind.
    public static Finding of(FindingKind kind, Spot spot, Said said) {
        return of(kind, kind.severity(), spot, said);
    }

    /// A finding whose severity differs from the usual one of its kind.
    public static Finding of(FindingKind kind, Severity severity, Spot spot, Said said) {
        return new Finding(
                kind,
                severity,
                spot.code(),
                spot.field(),
                spot.stated(),
                spot.expected(),
                spot.place(),
                said.message(),
                said.reason(),
                said.advice());
    }
}
