package parindex.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import parindex.core.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The verbs that read a file and answer: parsing of the words, and one way out for every kind of trouble.
public final class CommandLineVerbs {
    private CommandLineVerbs() {}

    @Command(name = "parindex")
    private static final class Root {}

    /// Runs one verb on the terminal.
    ///
    /// @param words verb and options
    /// @return the exit status: 0 done, 1 findings, 2 bad input or usage, 3 a bug
    public static int run(String... words) {
        return run(Console.terminal(), words);
    }

    /// Runs one verb and says nothing, to rehearse it.
    public static int quietly(String... words) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return run(new Console(nowhere, nowhere, Language.VI), words);
    }

    static int run(Console console, String... words) {
        if (words.length == 0 || Arrays.asList("help", "--help", "-h").contains(words[0])) {
            console.result(CliWording.HELP.in(console.language()));
            return words.length == 0 ? ExitStatus.BAD_INPUT : ExitStatus.DONE;
        }
        return new CommandLine(new Root())
                .addSubcommand(new ReadVerb(console))
                .addSubcommand(new AuditVerb(console))
                .addSubcommand(new ReportVerb(console))
                .addSubcommand(new RankVerb(console))
                .setParameterExceptionHandler((bad, given) -> badUsage(console, bad))
                .setExecutionExceptionHandler((trouble, line, parsed) -> Trouble.said(console, trouble))
                .execute(words);
    }

    private static int badUsage(Console console, ParameterException bad) {
        var verb = bad.getCommandLine().getCommandName();
        console.remark(CliWording.badUsage(verb, bad));
        return ExitStatus.BAD_INPUT;
    }
}
