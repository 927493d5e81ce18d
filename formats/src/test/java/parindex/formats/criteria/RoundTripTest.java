package parindex.formats.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parindex.core.criteria.CriteriaSet;
import parindex.core.scoring.WorkedCase;
import parindex.formats.criteria.writing.SetTree;
import parindex.formats.json.JsonWriter;
import parindex.formats.tree.Node.Branch;
import parindex.formats.yaml.YamlWriter;

/// What is exported and imported again is the same set, in every form.
@Tag("F-12")
class RoundTripTest {
    private static final List<String> FORMS = List.of("yaml", "json");

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

        assertThat(back.faults()).isEqualTo(List.of());
        assertThat(tree(back)).isEqualTo(tree(file));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void a_set_in_odd_words_comes_back(long seed, String form) {
        var set = OddSetFixture.set(seed);

        var back = CriteriaFiles.check("lai." + form, written(set, List.of(), form));

        assertThat(back.faults()).noneMatch(fault -> fault.kind().startsWith("file-"));
        assertThat(tree(back)).isEqualTo(SetTree.of(set));
    }

    private static Branch tree(SetFile file) {
        return SetTree.of(file.set().orElseThrow(), file.cases());
    }

    private static byte[] written(CriteriaSet set, List<WorkedCase> cases, String form) {
        var tree = SetTree.of(set, new ArrayList<>(cases));
        var text = form.equals("json") ? JsonWriter.text(tree) : YamlWriter.text(tree);
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
