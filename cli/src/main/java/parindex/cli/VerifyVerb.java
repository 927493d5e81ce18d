package parindex.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import parindex.core.language.Text;
import parindex.formats.publication.Bundle;
import parindex.formats.publication.BundleCheck;
import parindex.formats.publication.BundleCheck.Verdict;
import parindex.formats.publication.PublicationWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `verify BUNDLE`: computes a published result again, with no database (U-05).
@Command(name = "verify")
final class VerifyVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "BUNDLE")
    private List<Path> bundles = List.of();

    VerifyVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var worst = ExitStatus.DONE;
        for (var path : bundles) {
            worst = Math.max(worst, verify(path));
        }
        return worst;
    }

    private int verify(Path path) {
        var verdict = BundleCheck.of(Bundle.read(path));
        switch (verdict) {
            case Verdict.Right right -> {
                say(path, PublicationWording.right(right.publication()));
                if (bundles.size() == 1) {
                    console.result(right.key());
                }
            }
            case Verdict.Wrong wrong -> say(path, wrong.first().said());
        }
        return verdict instanceof Verdict.Right ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private void say(Path path, Text said) {
        var prefix = bundles.size() == 1 ? "" : path + ": ";
        console.result(prefix + said.in(console.language()));
    }
}
