package parindex.cli;

import java.util.ArrayList;
import java.util.List;
import parindex.core.intake.Repair;
import parindex.core.intake.ReportedCard;
import parindex.core.intake.ReportedItem;
import parindex.core.language.Language;

/// A reported card for the eye: its items in columns, then what was repaired.
///
/// @param card     what was read
/// @param language of the sentences
record CardTable(ReportedCard card, Language language) {
    private static final int NAME_WIDTH = 64;

    String text() {
        var lines = new ArrayList<String>();
        lines.add(heading());
        lines.addAll(card.items().stream().map(CardTable::row).toList());
        card.totals()
                .forEach(total -> lines.add(columns(
                        "",
                        CliWording.TOTAL.in(language),
                        List.of(
                                total.max().printed(),
                                total.achieved().printed(),
                                total.percent().printed()))));
        lines.add("");
        lines.addAll(card.repairs().stream().map(this::repair).toList());
        lines.add(CliWording.readSummary(
                        card.items().size(),
                        card.units().size(),
                        card.figures().size(),
                        card.repairs().size())
                .in(language));
        return String.join("\n", lines);
    }

    private String heading() {
        var subject = card.subject();
        return subject.unit().orElse("–") + " · " + subject.index() + " "
                + subject.year().map(String::valueOf).orElse("–") + " · "
                + card.source().file();
    }

    private static String row(ReportedItem item) {
        var indent = "  ".repeat(item.code().level().depth() - 1);
        return columns(
                item.code().toString(),
                indent + item.name(),
                List.of(
                        item.max().printed(),
                        item.achieved().printed(),
                        item.percent().printed()));
    }

    private static String columns(String code, String name, List<String> figures) {
        var fitting = name.length() > NAME_WIDTH ? name.substring(0, NAME_WIDTH - 1) + "…" : name;
        return "%-8s%-66s%9s%11s%12s"
                .formatted(code, fitting, figures.get(0), figures.get(1), figures.get(2))
                .stripTrailing();
    }

    private String repair(Repair repair) {
        return repair.place().said().in(language) + ": “" + repair.found() + "” → “" + repair.taken() + "”. "
                + repair.why().in(language);
    }
}
