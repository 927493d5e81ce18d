package parindex.app.kit.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import parindex.app.kit.parser.ParserTask.Kind;
import parindex.core.language.Text;

/// What goes between the server and a parser, as small files in the parser's folder: a task in, a refusal out.
///
/// @param folder the parser's own
record ParserNote(Path folder) {
    private static final String TASK = "task";
    private static final String REFUSAL = "refusal";

    /// Where the result goes.
    Path result() {
        return folder.resolve("result");
    }

    void task(ParserTask task, Path input) throws IOException {
        write(TASK, List.of(task.kind().name(), String.valueOf(task.page()), input.toString(), oneLine(task.name())));
    }

    ParserTask task() throws IOException {
        var lines = Files.readAllLines(folder.resolve(TASK));
        return new ParserTask(Kind.valueOf(lines.get(0)), lines.get(3), Integer.parseInt(lines.get(1)));
    }

    Path input() throws IOException {
        return Path.of(Files.readAllLines(folder.resolve(TASK)).get(2));
    }

    void refusal(Text why) throws IOException {
        write(REFUSAL, List.of(oneLine(why.vi()), oneLine(why.en())));
    }

    Text refusal() throws IOException {
        var lines = Files.readAllLines(folder.resolve(REFUSAL));
        return new Text(lines.get(0), lines.get(1));
    }

    private void write(String name, List<String> lines) throws IOException {
        Files.write(folder.resolve(name), lines);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\r\\n]+", " ");
    }
}
