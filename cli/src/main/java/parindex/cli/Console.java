package parindex.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import parindex.core.language.Language;
import parindex.core.language.Text;

/// Where a verb speaks: results to standard output, remarks to standard error, both in UTF-8.
///
/// @param out      results only
/// @param err      remarks and refusals
/// @param language of the sentences
public record Console(PrintStream out, PrintStream err, Language language) {
    /// The terminal; English when PARINDEX_LANG says `en`, Vietnamese otherwise.
    public static Console terminal() {
        var language = "en".equals(System.getenv("PARINDEX_LANG")) ? Language.EN : Language.VI;
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), language);
    }

    /// Prints the result of a verb.
    public void result(String text) {
        out.println(text);
        out.flush();
    }

    /// Says something beside the result.
    public void remark(Text text) {
        err.println("parindex: " + text.in(language));
        err.flush();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
