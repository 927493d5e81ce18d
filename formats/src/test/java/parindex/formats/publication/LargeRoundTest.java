package parindex.formats.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.core.criteria.CriteriaSet;
import parindex.core.points.Points;
import parindex.core.publication.LeafRecord;
import parindex.core.publication.Origin;
import parindex.core.publication.Publication;
import parindex.core.publication.PublishedUnit;
import parindex.core.publication.UnitRecord;
import parindex.formats.criteria.BundledSets;

/// A round of all provinces by the set of 114 leaves is verified in under ten seconds by each verifier.
@Tag("U-05")
class LargeRoundTest {
    @TempDir
    private Path folder;

    @Test
    void thirty_four_units_of_a_national_set_are_verified_in_under_ten_seconds()
            throws IOException, InterruptedException {
        var home = Path.of(System.getProperty("parindex.home"));
        var publication = publication(BundledSets.in(home).find("vn-province-2020"));
        var bundle = Files.write(
                folder.resolve("round.zip"),
                BundleWriter.write(publication, new TestKey().checkpoint(), new TestKey()));
        var started = System.nanoTime();
        assertThat(BundleCheck.of(Bundle.read(bundle))).isInstanceOf(BundleCheck.Verdict.Right.class);
        var java = (System.nanoTime() - started) / 1_000_000;
        started = System.nanoTime();
        assertThat(Python.verify(bundle).lines()).first().asString().startsWith("ĐÚNG");
        var python = (System.nanoTime() - started) / 1_000_000;
        System.out.printf(
                "34 units × %d leaves, %d kB: verified in %d ms, by the second verifier in %d ms%n",
                publication.sets().values().iterator().next().leaves().size(), Files.size(bundle) / 1024, java, python);
        assertThat(java).isLessThan(10_000);
        assertThat(python).isLessThan(10_000);
    }

    private static Publication publication(CriteriaSet set) {
        var units = new ArrayList<UnitRecord>();
        for (int at = 0; at < 34; at++) {
            var leaves = new ArrayList<LeafRecord>();
            for (var leaf : set.leaves()) {
                leaves.add(LeafRecord.open(leaf.code())
                        .with(new Origin.SetBy("appraiser", at % 2 == 0 ? leaf.max() : Points.ZERO)));
            }
            units.add(UnitRecord.of(
                    new PublishedUnit("tinh-%02d".formatted(at), "Tỉnh Thử " + at, "province", List.of()),
                    leaves,
                    List.of()));
        }
        return Publication.of(GeneratedPublication.heading(1), Map.of("province", set), units);
    }
}
