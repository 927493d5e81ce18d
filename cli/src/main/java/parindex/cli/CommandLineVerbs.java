package parindex.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
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
        return run(
                console,
                List.of(
                        new ReadVerb(console),
                        new AuditVerb(console),
                        new ReportVerb(console),
                        new ScoreVerb(console),
                        new RankVerb(console),
                        new CriteriaVerb(console),
                        new VerifyVerb(console)),
                words);
    }

    /// Runs one of the verbs that are given, which may come from a module above.
    public static int run(Console console, List<? extends Callable<Integer>> verbs, String... words) {
        var line = new CommandLine(new Root());
        verbs.forEach(line::addSubcommand);
        return line.setParameterExceptionHandler((bad, given) -> badUsage(console, bad))
                .setExecutionExceptionHandler((trouble, failed, parsed) -> Trouble.said(console, trouble))
                .execute(words);
    }

    private static int badUsage(Console console, ParameterException bad) {
        var verb = bad.getCommandLine().getCommandSpec().qualifiedName().replaceFirst("^parindex ", "");
        console.remark(CliWording.badUsage(verb, bad));
        return ExitStatus.BAD_INPUT;
    }
}
