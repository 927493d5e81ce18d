package parindex.formats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parindex.core.criteria.SetFault;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;
import parindex.formats.tree.Place;

/// One thing that is wrong in a data file: collected, so that a person sees all of them at once.
///
/// @param file   its name as the person knows it
/// @param place  where it stands in the file
/// @param kind   stable word for the kind of fault ("sum-mismatch"), `file-form` for the form of the file,
///               `file-unreadable` where nothing of it can be read
/// @param weight whether the file can be used all the same
/// @param code   the item concerned, nothing where it is none
/// @param said   what is wrong and what to do
public record FileFault(
        String file, Place place, String kind, SetFault.Weight weight, Optional<ItemCode> code, Text said) {
    private static final String FORM = "file-form";
    private static final String UNREADABLE = "file-unreadable";

    /// Something in the form of a file.
    public static FileFault of(String file, Place place, Text said) {
        return new FileFault(file, place, FORM, SetFault.Weight.ERROR, Optional.empty(), said);
    }

    /// Something that keeps a file from being read at all.
    public static FileFault unreadable(String file, Place place, Text said) {
        return new FileFault(file, place, UNREADABLE, SetFault.Weight.ERROR, Optional.empty(), said);
    }

    /// Something in the form of a text file.
    ///
    /// @param line physical line, from 1; 0 where the file as a whole is meant
    public static FileFault of(String file, int line, Text said) {
        return of(file, new Place.Line(line), said);
    }

    /// Something in the criteria set that a file holds.
    public static FileFault of(String file, Place place, SetFault fault) {
        return new FileFault(file, place, fault.kind().word(), fault.kind().weight(), fault.code(), fault.said());
    }

    public int line() {
        return place.line();
    }

    /// False where nothing of the file could be read.
    public boolean isReadable() {
        return !kind.equals(UNREADABLE);
    }

    public boolean stops() {
        return weight == SetFault.Weight.ERROR;
    }

    /// The fault with its place: "set.yaml, dòng 12: …".
    public Text placed() {
        var at = place.said();
        var vi = at.vi().isEmpty() ? file + ": " : file + ", " + at.vi() + ": ";
        var en = at.en().isEmpty() ? file + ": " : file + ", " + at.en() + ": ";
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
