package parindex.core.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What only a person knows of a document before it goes out. Everything may be left empty: it is then printed as
/// dots to fill in by hand, and nothing is made up.
///
/// @param superior   the body directly above the issuer ("Ủy ban nhân dân tỉnh Thử"), empty for none
/// @param issuer     the issuing body ("Sở Nội vụ")
/// @param symbol     its letters in the symbol ("SNV"; for a dispatch with those of the drafting unit, "UBND-NC")
/// @param number     the running number
/// @param place      the place where it is issued
/// @param date       the day it is issued
/// @param signature  who signs
/// @param addressees to whom it is sent (kính gửi)
/// @param recipients who receives a copy
public record Issuance(
        String superior,
        String issuer,
        String symbol,
        String number,
        String place,
        Optional<LocalDate> date,
        SignatureBlock signature,
        List<String> addressees,
        Recipients recipients) {
    /// Nothing is known yet.
    public static final Issuance BLANK =
            new Issuance("", "", "", "", "", Optional.empty(), SignatureBlock.BLANK, List.of(), Recipients.BLANK);

    public Issuance {
        addressees = List.copyOf(addressees);
    }

    /// Puts what is known under `name`: `issue.number`, `report.date`.
    public void bind(Bindings facts, String name) {
        facts.put(name + ".issuer", issuer)
                .put(name + ".place", place)
                .put(name + ".date", date.map(Printed::date).orElse(""))
                .put(name + ".number", DocumentNumber.padded(number))
                .put(name + ".symbol", symbol)
                .put(name + ".day", date.map(Printed::day).orElse(""))
                .put(name + ".month", date.map(Printed::month).orElse(""))
                .put(
                        name + ".year",
                        date.map(day -> String.valueOf(day.getYear())).orElse(""));
    }

    /// The addressees as lines.
    public List<List<Run>> addressed() {
        return addressees.stream()
                .map(name -> List.of(Run.bound(name, "issue.addressees")))
                .toList();
    }
}
