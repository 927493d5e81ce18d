package parindex.core.assessment.appraisal;

import java.time.LocalDate;

/// Minutes of a meeting of the council (biên bản họp Hội đồng thẩm định): what its decisions are known by.
///
/// @param number number and symbol
/// @param dated  day of the meeting
public record Minutes(String number, LocalDate dated) {
    /// As it is stored and compared: "12/BB-HĐTĐ 2027-03-20".
    @Override
    public String toString() {
        return number + " " + dated;
    }
}
