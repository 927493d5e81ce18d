package parindex.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import parindex.core.language.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs a verb as the shell does and keeps what it said.
record VerbsFixture(int status, String out, String err) {
    static final Path EXAMPLES = Path.of(System.getProperty("parindex.home"), "examples");
    static final String REAL = EXAMPLES.resolve("dak-nong-2020/report.txt").toString();
    static final String INVENTED = EXAMPLES.resolve("tinh-thu-2023/report.txt").toString();

    static VerbsFixture run(String... words) {
        return run(Language.VI, words);
    }

    static VerbsFixture run(Language language, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                language);
        int status = CommandLineVerbs.run(console, words);
        return new VerbsFixture(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
