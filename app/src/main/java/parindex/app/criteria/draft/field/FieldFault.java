package parindex.app.criteria.draft.field;

import java.util.List;
import parindex.core.language.Text;

/// Something in a form that cannot be taken as it is.
///
/// @param field    name of the field, or of the row it stands in
/// @param said     what is wrong and what to type
/// @param readings what the person may have meant, to choose from; none where that is no question
public record FieldFault(String field, Text said, List<String> readings) {
    public FieldFault {
        readings = List.copyOf(readings);
    }

    public FieldFault(String field, Text said) {
        this(field, said, List.of());
    }
}
