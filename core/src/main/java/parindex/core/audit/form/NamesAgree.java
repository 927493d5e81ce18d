package parindex.core.audit.form;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.intake.ReportedItem;
import parindex.core.language.Fold;

/// Looks for agencies that the columns of agencies print under different names, by the table of names that mean the
/// same body. Accents, case and marks make no other name, and groups ("các cơ quan liên quan", "UBND cấp huyện") are
/// described rather than named. One finding a body, at its second name.
public final class NamesAgree implements Check {
    private static final Pattern GROUP = Pattern.compile("\\b(cac|cap|nhung|moi)\\b");

    private record Named(ReportedItem item, String name) {}

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.NAME_VARIES);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var bodies = input.tree().rows().stream()
                .flatMap(NamesAgree::named)
                .filter(named -> input.aliases().knows(named.name()))
                .filter(named -> !GROUP.matcher(Fold.plain(named.name())).find())
                .collect(groupingBy(named -> input.aliases().canonical(named.name()), LinkedHashMap::new, toList()));
        return bodies.entrySet().stream().flatMap(NamesAgree::finding).toList();
    }

    private static Stream<Named> named(ReportedItem item) {
        var agencies = item.assignment();
        return Stream.of(agencies.lead(), agencies.coordinating(), agencies.unlabelled())
                .flatMap(List::stream)
                .map(name -> new Named(item, name));
    }

    private static Stream<Finding> finding(Map.Entry<String, List<Named>> body) {
        var spellings = new LinkedHashSet<String>();
        var second = body.getValue().stream()
                .filter(named -> spellings.add(Fold.slug(named.name())))
                .skip(1)
                .toList();
        return second.stream().limit(1).map(named -> {
            var first = body.getValue().getFirst();
            var spot = Spot.of(named.item(), "responsible").says(named.name()).shouldSay(first.name());
            return Finding.of(FindingKind.NAME_VARIES, spot, FormWording.nameVaries(spot, first.item()));
        });
    }
}
