package parindex.app;

import parindex.app.check.InstallationVerbs;
import parindex.app.kit.parser.ParserVerb;
import parindex.cli.CommandLineVerbs;

/// The program's first step: verbs that serve pages start the server, verbs that look at an installation open its
/// database, `parse` reads a file for the server, all others belong to the command line.
public final class Parindex {
    private Parindex() {}

    /// @param args the verb and its words, as the launcher passes them on
    public static void main(String[] args) {
        var verb = args.length == 0 ? "" : args[0];
        var status = switch (verb) {
            case "serve", "demo", "train" -> ServerVerbs.run(args);
            case "parse" -> ParserVerb.run(args);
            case "check", "journal" -> InstallationVerbs.run(args);
            default -> CommandLineVerbs.run(args);
        };
        if (status != ServerVerbs.SERVING) {
            System.exit(status);
        }
    }
}
