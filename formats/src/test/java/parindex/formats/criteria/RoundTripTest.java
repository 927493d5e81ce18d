package parindex.formats.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.version.Difference;
import parindex.core.criteria.version.SetDifference;
import parindex.core.scoring.CaseDifferences;
import parindex.core.scoring.WorkedCase;
import parindex.formats.FileFault;
import parindex.formats.criteria.workbook.SetWorkbookWriter;
import parindex.formats.criteria.writing.SetTree;
import parindex.formats.json.JsonWriter;
import parindex.formats.tree.Node.Branch;
import parindex.formats.yaml.YamlWriter;

/// What is exported and imported again is the same set, in every form.
@Tag("F-12")
class RoundTripTest {
    private static final List<String> FORMS = List.of("yaml", "json", "xlsx");

    static Stream<Arguments> bundled() {
        return BundledSets.atHome().folders().stream()
                .flatMap(folder -> FORMS.stream().map(form -> Arguments.of(folder, form)));
    }

    static Stream<Arguments> generated() {
        return LongStream.range(0, 60).boxed().flatMap(seed -> FORMS.stream().map(form -> Arguments.of(seed, form)));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void every_bundled_set_comes_back_with_its_cases(Path folder, String form) {
        var file = CriteriaFiles.read(folder);

        var back = CriteriaFiles.check("lai." + form, written(file.sound(), file.cases(), form));

        assertThat(stopping(back)).isEmpty();
        assertThat(differences(file, back)).isEmpty();
        assertThat(tree(back)).isEqualTo(tree(file));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void a_set_in_odd_words_comes_back_with_its_cases(long seed, String form) {
        var set = OddSetFixture.set(seed);
        var cases = OddCasesFixture.cases(set, seed);

        var back = CriteriaFiles.check("lai." + form, written(set, cases, form));

        assertThat(back.faults())
                .filteredOn(fault -> fault.kind().startsWith("file-"))
                .isEmpty();
        assertThat(tree(back)).isEqualTo(lines(SetTree.of(set, cases)));
        assertThat(CaseDifferences.between(cases, back.cases())).isEmpty();
        assertThat(SetDifference.between(set, back.set().orElseThrow()).all())
                .filteredOn(difference -> difference.kind() != Difference.Kind.SOURCE_CHANGED) // of parents: derived
                .isEmpty();
    }

    /// What the verb `criteria diff` would say.
    private static List<String> differences(SetFile before, SetFile after) {
        return Stream.concat(
                        SetDifference.between(before.sound(), after.sound()).all().stream(),
                        CaseDifferences.between(before.cases(), after.cases()).stream())
                .map(difference -> difference.said().vi())
                .toList();
    }

    private static List<String> stopping(SetFile file) {
        return file.faults().stream()
                .filter(FileFault::stops)
                .map(fault -> fault.placed().vi())
                .toList();
    }

    /// The set line by line: the first line that differs tells.
    private static String tree(SetFile file) {
        return lines(SetTree.of(file.set().orElseThrow(), file.cases()));
    }

    private static String lines(Branch tree) {
        return YamlWriter.text(tree);
    }

    private static byte[] written(CriteriaSet set, List<WorkedCase> cases, String form) {
        var tree = SetTree.of(set, cases);
        return switch (form) {
            case "json" -> JsonWriter.text(tree).getBytes(StandardCharsets.UTF_8);
            case "xlsx" -> workbook(tree);
            default -> YamlWriter.text(tree).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] workbook(Branch tree) {
        var out = new ByteArrayOutputStream();
        try {
            SetWorkbookWriter.write(tree, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
