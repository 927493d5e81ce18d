package parindex.formats.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import parindex.core.publication.Publication;
import parindex.core.publication.UnitRecord;

/// One publication is one file, whatever machine made it and in whatever order its parts arrived.
@Tag("U-05")
@Tag("V1")
@Tag("I9")
@Isolated
class SameBytesTest {
    private static final List<String> LOCALES = List.of("vi-VN", "en-US", "tr-TR", "ar-EG-u-nu-arab");
    private static final List<String> ZONES = List.of("Asia/Ho_Chi_Minh", "UTC", "America/St_Johns");

    @Test
    void the_same_bytes_over_locales_time_zones_and_orders() {
        var publication = new GeneratedPublication(7).publication(12);
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var hashes = new HashSet<String>();
        var runs = 0;
        try {
            for (var tag : LOCALES) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                for (var name : ZONES) {
                    TimeZone.setDefault(TimeZone.getTimeZone(name));
                    for (int order = 0; order < 10; order++) {
                        var bundle = BundleWriter.write(
                                shuffled(publication, new Random(order)), new TestKey().checkpoint(), new TestKey());
                        hashes.add(Hash.of(bundle));
                        assertThat(BundleCheck.of(Bundle.of("bundle", bundle)))
                                .as("computed again in %s, %s", tag, name)
                                .isInstanceOf(BundleCheck.Verdict.Right.class);
                        runs++;
                    }
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(runs).isEqualTo(120);
        assertThat(hashes).hasSize(1);
    }

    private static Publication shuffled(Publication publication, Random random) {
        var units = new ArrayList<UnitRecord>();
        for (var record : publication.units()) {
            var leaves = new ArrayList<>(record.leaves().values());
            var extras = new ArrayList<>(record.extras());
            Collections.shuffle(leaves, random);
            Collections.shuffle(extras, random);
            units.add(UnitRecord.of(record.unit(), leaves, extras));
        }
        Collections.shuffle(units, random);
        return Publication.of(publication.heading(), publication.sets(), units);
    }
}
