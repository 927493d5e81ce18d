package parindex.formats.criteria;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parindex.core.criteria.CriteriaSet;
import parindex.core.scoring.WorkedCase;
import parindex.formats.BadInput;
import parindex.formats.criteria.workbook.SetWorkbookWriter;
import parindex.formats.criteria.writing.SetTree;
import parindex.formats.json.JsonWriter;
import parindex.formats.yaml.YamlWriter;

/// Writes a set with its cases as a folder or as one file. Everything is written beside its place first and moved there
/// at the end, so that nothing is ever half-written.
public final class SetWriter {
    /// The page of a set's folder that says where it comes from.
    public static final String SOURCE = "SOURCE.md";

    private final CriteriaSet set;
    private final List<WorkedCase> cases;

    private SetWriter(CriteriaSet set, List<WorkedCase> cases) {
        this.set = set;
        this.cases = cases;
    }

    public static SetWriter of(CriteriaSet set, List<WorkedCase> cases) {
        return new SetWriter(set, cases);
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Writes the form that the file's ending names; a file of that name is replaced.
    ///
    /// @throws BadInput if no form has this ending or the file cannot be written
    public void file(Path file) {
        var content = content(file);
        var target = file.toAbsolutePath();
        try {
            Files.createDirectories(target.resolveSibling("."));
            var draft = Files.createTempFile(target.resolveSibling("."), ".parindex-", ".tmp");
            try {
                write(draft, content);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new BadInput(CriteriaFileWording.notWritten(file), e);
        }
    }

    private Content content(Path file) {
        var name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "yaml", "yml" -> text(YamlWriter.text(SetTree.of(set, cases)));
            case "json" -> text(JsonWriter.text(SetTree.of(set, cases)));
            case "xlsx" -> out -> SetWorkbookWriter.write(SetTree.of(set, cases), out);
            default -> throw new BadInput(CriteriaFileWording.unknownEnding(name));
        };
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes the folder of a set, which must not hold anything yet.
    ///
    /// @param source what `SOURCE.md` says, empty for no such page
    /// @throws BadInput if there is something already or the folder cannot be written
    public void folder(Path folder, String source) {
        var contents = new LinkedHashMap<String, Content>();
        contents.put(CriteriaSetReader.FILE, text(YamlWriter.text(SetTree.of(set))));
        contents.put(CasesReader.FILE, text(YamlWriter.text(SetTree.cases(set, cases))));
        if (!source.isEmpty()) {
            contents.put(SOURCE, text(source));
        }
        try {
            folder(folder, contents);
        } catch (IOException e) {
            throw new BadInput(CriteriaFileWording.notWritten(folder), e);
        }
    }

    private static void folder(Path folder, Map<String, Content> contents) throws IOException {
        if (isTaken(folder)) {
            throw new BadInput(CriteriaFileWording.folderTaken(folder));
        }
        var target = folder.toAbsolutePath().normalize();
        Files.createDirectories(target.resolveSibling("."));
        var draft = Files.createTempDirectory(target.resolveSibling("."), ".parindex-");
        try {
            for (var content : contents.entrySet()) {
                write(draft.resolve(content.getKey()), content.getValue());
            }
            Files.deleteIfExists(target); // empty, as was looked up
            Files.move(draft, target);
        } finally {
            discard(draft);
        }
    }

    private static boolean isTaken(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (var below = Files.list(folder)) {
            return below.findAny().isPresent();
        }
    }

    private static void write(Path file, Content content) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            content.write(out);
        }
    }

    private static void discard(Path draft) throws IOException {
        if (!Files.exists(draft)) {
            return;
        }
        try (var left = Files.walk(draft)) {
            for (var path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
