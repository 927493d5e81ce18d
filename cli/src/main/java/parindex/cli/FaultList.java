package parindex.cli;

import java.util.ArrayList;
import java.util.List;
import parindex.core.criteria.SetFault.Weight;
import parindex.core.language.Language;
import parindex.formats.FileFault;
import parindex.formats.criteria.SetFile;

/// The faults of a criteria set for the eye: the grave ones first, each with its file, place and kind.
///
/// @param file     what was read
/// @param language of the sentences
record FaultList(SetFile file, Language language) {
    String text() {
        var lines = new ArrayList<String>();
        for (var weight : Weight.values()) {
            var some = file.faults().stream()
                    .filter(fault -> fault.weight() == weight)
                    .toList();
            lines.addAll(section(weight, some));
        }
        lines.add(CliWording.setSummary(file).in(language));
        return String.join("\n", lines);
    }

    private List<String> section(Weight weight, List<FileFault> some) {
        var lines = new ArrayList<String>();
        if (!some.isEmpty()) {
            lines.add(CliWording.weight(weight, some.size()).in(language));
            some.forEach(fault -> lines.add("  " + fault.placed().in(language) + " [" + fault.kind() + "]"));
            lines.add("");
        }
        return lines;
    }
}
