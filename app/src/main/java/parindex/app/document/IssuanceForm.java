package parindex.app.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parindex.core.document.Authority;
import parindex.core.document.Issuance;
import parindex.core.document.Recipients;
import parindex.core.document.SignatureBlock;
import parindex.core.document.SignatureBlock.Office;

/// What only a person knows of a paper, as a form sends it; what is left empty prints as a dotted space.
record IssuanceForm(
        @Nullable String superior,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable String date,
        @Nullable String authority,
        @Nullable String office,
        @Nullable String signer,
        @Nullable String addressees,
        @Nullable String recipients,
        @Nullable String filing) {
    private static final int MOST = 500;

    Issuance issuance() {
        return new Issuance(
                text(superior),
                text(issuer),
                text(symbol),
                text(number),
                text(place),
                day(),
                signature(),
                lines(addressees),
                new Recipients(lines(recipients), text(filing)));
    }

    private SignatureBlock signature() {
        var offices = text(office).isEmpty() ? List.<Office>of() : List.of(new Office(chosen(), text(office)));
        return new SignatureBlock(offices, text(signer));
    }

    private Authority chosen() {
        return Arrays.stream(Authority.values())
                .filter(each -> each.name().equals(authority))
                .findFirst()
                .orElse(Authority.OWN);
    }

    /// The day, nothing where none is given or what is given is no date.
    private Optional<LocalDate> day() {
        try {
            return text(date).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(date)));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // prints as a dotted space, as an empty field does
        }
    }

    private static List<String> lines(@Nullable String text) {
        return text(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(40)
                .toList();
    }

    static String text(@Nullable String value) {
        var text = value == null ? "" : value.strip();
        return text.length() > MOST ? text.substring(0, MOST) : text;
    }
}
