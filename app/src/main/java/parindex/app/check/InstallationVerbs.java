package parindex.app.check;

import java.util.List;
import org.springframework.boot.logging.LoggingSystem;
import parindex.cli.CommandLineVerbs;
import parindex.cli.Console;

/// The verbs that look at an installation without its server: `check`, `journal`.
public final class InstallationVerbs {
    private InstallationVerbs() {}

    /// Runs one verb on the terminal.
    ///
    /// @param words verb and options
    /// @return the exit status: 0 done, 1 something is wrong, 2 nothing to look at there, 3 a bug
    public static int run(String... words) {
        return run(Console.terminal(), words);
    }

    static int run(Console console, String... words) {
        LoggingSystem.get(InstallationVerbs.class.getClassLoader()).beforeInitialize(); // no log on the terminal
        return CommandLineVerbs.run(console, List.of(new CheckVerb(console), new JournalVerb(console)), words);
    }
}
