package parindex.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L-04")
class FoldTest {
    @Test
    void a_name_is_found_without_accents_in_both_unicode_forms() {
        assertThat(Fold.plain("Đắk Nông")).isEqualTo("dak nong");
        assertThat(Fold.plain(Normalizer.normalize("Đắk Nông", Normalizer.Form.NFD)))
                .isEqualTo("dak nong");
    }

    @Test
    void white_space_of_every_kind_is_one_blank() {
        assertThat(Fold.blanks(" a\u00A0\n b ")).isEqualTo("a b");
    }

    @Test
    void a_name_becomes_a_part_of_an_address() {
        assertThat(Fold.slug("Bà Rịa - Vũng Tàu")).isEqualTo("ba-ria-vung-tau");
    }
}
