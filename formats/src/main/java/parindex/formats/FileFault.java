package parindex.formats;

import java.util.List;
import java.util.stream.Collectors;
import parindex.core.language.Text;

/// One thing that is wrong in a data file: collected, so that a person sees all of them at once.
///
/// @param file its name as the person knows it
/// @param line physical line, from 1; 0 where the file as a whole is meant
/// @param said what is wrong and what to do
public record FileFault(String file, int line, Text said) {
    /// The fault with its place: "set.yaml, dòng 12: …".
    public Text placed() {
        var vi = line == 0 ? file + ": " : file + ", dòng " + line + ": ";
        var en = line == 0 ? file + ": " : file + ", line " + line + ": ";
        return new Text(vi + said.vi(), en + said.en());
    }

    /// All faults as one refusal, one line each.
    public static BadInput refusal(List<FileFault> faults) {
        var placed = faults.stream().map(FileFault::placed).toList();
        return new BadInput(new Text(
                placed.stream().map(Text::vi).collect(Collectors.joining("\n")),
                placed.stream().map(Text::en).collect(Collectors.joining("\n"))));
    }
}
