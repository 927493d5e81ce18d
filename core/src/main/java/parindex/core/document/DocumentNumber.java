package parindex.core.document;

import java.util.ArrayList;
import java.util.List;

/// Number and symbol (số, ký hiệu) of a document: "12/BC-SNV", "34/UBND-NC".
///
/// @param type   its type, which opens the symbol
/// @param number the running number, empty while none is given
/// @param symbol the letters of the issuer ("SNV"), for a dispatch with those of the drafting unit ("UBND-NC")
public record DocumentNumber(DocumentType type, String number, String symbol) {
    /// The number as it is printed: below 10 with a leading zero, what is not known left to fill in.
    public List<Run> runs() {
        var runs = new ArrayList<Run>();
        runs.add(Run.bound(padded(number), "issue.number"));
        runs.add(Run.words(type.isNamed() ? "/" + type.letters() + "-" : "/"));
        runs.add(Run.bound(symbol, "issue.symbol"));
        return runs;
    }

    /// The running number with a leading zero below ten.
    static String padded(String number) {
        return number.matches("[1-9]") ? "0" + number : number;
    }
}
