package parindex.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import parindex.formats.BadInput;

/// The one way out for trouble: bad input is its sentence, anything else is a bug with a number to quote. The
/// terminal never sees a stack trace; the bug's own file does.
final class Trouble {
    private Trouble() {}

    static int said(Console console, Exception trouble) {
        if (trouble instanceof BadInput bad) {
            console.remark(bad.said());
            return ExitStatus.BAD_INPUT;
        }
        return bug(console, trouble);
    }

    private static int bug(Console console, Exception bug) {
        var number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        console.remark(CliWording.bug(number, written(number, bug)));
        return ExitStatus.BUG;
    }

    private static String written(String number, Exception bug) {
        var trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        try {
            return Files.writeString(Files.createTempFile("parindex-" + number + "-", ".txt"), trace.toString())
                    .toString();
        } catch (IOException e) {
            return Path.of("–").toString(); // nowhere to write: the number alone is quoted
        }
    }
}
