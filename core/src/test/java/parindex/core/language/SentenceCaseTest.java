package parindex.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceCaseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CẢI CÁCH TÀI CHÍNH CÔNG               | Cải cách tài chính công
                    CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC      | Công tác chỉ đạo, điều hành CCHC
                    PHÁT TRIỂN KT-XH CỦA UBND TỈNH        | Phát triển KT-XH của UBND tỉnh
                    ÁP DỤNG ISO VÀ SIPAS                  | Áp dụng ISO và SIPAS
                    XÂY DỰNG VĂN BẢN QUY PHẠM PHÁP LUẬT   | Xây dựng văn bản quy phạm pháp luật
                    """)
    void capitals_become_small_but_abbreviations_stay(String printed, String wanted) {
        assertThat(SentenceCase.of(printed, List.of())).isEqualTo(wanted);
    }

    @Test
    void proper_names_keep_their_capitals() {
        assertThat(SentenceCase.of("TÁC ĐỘNG TẠI TỈNH THỬ NGHIỆM", List.of("Thử Nghiệm")))
                .isEqualTo("Tác động tại tỉnh Thử Nghiệm");
    }

    @Test
    void a_title_with_small_letters_is_left_alone() {
        assertThat(SentenceCase.of("Kế hoạch CCHC", List.of())).isEqualTo("Kế hoạch CCHC");
    }
}
