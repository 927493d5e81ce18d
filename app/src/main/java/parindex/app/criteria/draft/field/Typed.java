package parindex.app.criteria.draft.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import parindex.core.language.Language;

/// A form whose numbers were read: every number as files write it, and what could not be read apart.
///
/// @param fields with numbers as in files: "0.25", "50%"
/// @param faults numbers that are none, or that could be two
public record Typed(Fields fields, List<FieldFault> faults) {
    public Typed {
        faults = List.copyOf(faults);
    }

    /// The same with a field read that holds several numbers, parted by semicolons.
    public Typed list(String name, Language language) {
        var found = new ArrayList<>(faults);
        var plain = new ArrayList<String>();
        for (var part : fields.get(name).split(";", -1)) {
            switch (TypedNumber.of(part, language)) {
                case TypedNumber.Read number -> plain.add(number.plain());
                case TypedNumber.Ambiguous number ->
                    found.add(new FieldFault(
                            name,
                            DraftWording.whichNumber(part.strip(), number.readings()),
                            number.readings().stream()
                                    .map(reading -> fields.get(name).replace(part.strip(), reading))
                                    .toList()));
                case TypedNumber.Unreadable ignored -> {
                    if (!part.isBlank()) {
                        found.add(new FieldFault(name, DraftWording.noNumber(part.strip())));
                    }
                }
            }
        }
        return new Typed(fields.with(name, String.join("; ", plain)), found);
    }

    /// The same with further faults.
    public Typed and(List<FieldFault> more) {
        var all = new ArrayList<>(faults);
        all.addAll(more);
        return new Typed(fields, all);
    }

    /// Reads the numbers of a form.
    ///
    /// @param numbers which fields hold a number
    /// @param rates   which of them count in hundredths, with or without a sign
    public static Typed of(Fields typed, Predicate<String> numbers, Predicate<String> rates, Language language) {
        var fields = typed;
        var faults = new ArrayList<FieldFault>();
        for (var name : typed.typed().keySet()) {
            if (numbers.test(name) && typed.has(name)) {
                switch (TypedNumber.of(typed.get(name), language)) {
                    case TypedNumber.Read number ->
                        fields = fields.with(name, number.plain() + (rates.test(name) ? "%" : ""));
                    case TypedNumber.Ambiguous number -> {
                        faults.add(new FieldFault(
                                name, DraftWording.whichNumber(typed.get(name), number.readings()), number.readings()));
                        fields = fields.without(name);
                    }
                    case TypedNumber.Unreadable ignored -> {
                        faults.add(new FieldFault(name, DraftWording.noNumber(typed.get(name))));
                        fields = fields.without(name);
                    }
                }
            }
        }
        return new Typed(fields, faults);
    }
}
