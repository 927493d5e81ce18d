package parindex.formats.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.criteria.item.Source;
import parindex.core.points.Points;
import parindex.formats.tree.Block;
import parindex.formats.tree.Place;
import parindex.formats.tree.Value;

/// Reads the items of a set and remembers the place of each, so that faults of the tree can name theirs.
final class ItemReader {
    static final Map<String, Source> SOURCES = Map.of(
            "facts", Source.FACTS,
            "leaders-survey", Source.LEADERS_SURVEY,
            "sipas", Source.SIPAS,
            "other-body", Source.OTHER_BODY);
    private static final int MOST = 2_000;
    private final Block file;
    private final List<Item> items = new ArrayList<>();
    private final Map<ItemCode, Place> places = new TreeMap<>();

    private ItemReader(Block file) {
        this.file = file;
    }

    /// The items with the place of each code.
    record Items(List<Item> items, Map<ItemCode, Place> places) {}

    static Items read(Block file) {
        var reader = new ItemReader(file);
        var all = file.mappings("items");
        if (all.size() > MOST) {
            file.faults().add(file.place("items"), CriteriaFileWording.tooManyItems(all.size(), MOST));
            return new Items(List.of(), Map.of());
        }
        var parents = all.stream()
                .flatMap(item -> item.scalar("code").stream())
                .flatMap(code -> ItemCode.find(code.text()).stream())
                .flatMap(code -> code.parent().stream())
                .collect(Collectors.toSet());
        all.forEach(block -> reader.code(block).ifPresent(code -> reader.item(block, code, parents.contains(code))));
        return new Items(agreed(reader.items), reader.places);
    }

    private Optional<ItemCode> code(Block block) {
        return block.required("code").flatMap(code -> {
            var found = ItemCode.find(code.text());
            if (found.isEmpty()) {
                block.faults().add(code.place(), CriteriaFileWording.notACode(code.text()));
            }
            return found;
        });
    }

    private void item(Block block, ItemCode code, boolean parent) {
        block.only(
                "code",
                "title",
                "max",
                "source",
                "lead",
                "coordinating",
                "responsible",
                "guidance",
                "evidence",
                "law",
                "not-for",
                "rule");
        var title = block.required("title").map(Value::text).orElse(code.toString());
        var max = block.required("max").flatMap(Value::points).orElse(Points.ZERO);
        var source = parent ? Optional.<Value>empty() : block.required("source");
        var assignment = new Assignment(block.names("lead"), block.names("coordinating"), block.names("responsible"));
        places.putIfAbsent(code, block.place());
        items.add(new Item(
                code,
                title,
                max,
                source.flatMap(word ->
                                word.oneOf(SOURCES.keySet().stream().sorted().toList()))
                        .map(SOURCES::get)
                        .orElse(Source.UNKNOWN),
                assignment,
                scoring(block, code, parent),
                DetailsReader.read(block)));
    }

    private Optional<Scoring> scoring(Block block, ItemCode code, boolean parent) {
        if (!parent && !block.has("rule")) {
            block.faults().add(block.place(), CriteriaFileWording.noRule(code));
        }
        return block.mapping("rule").flatMap(this::whole).flatMap(RuleReader::read);
    }

    /// The rule with what it takes over from a shared one, nothing where there is none of that name.
    private Optional<Block> whole(Block rule) {
        return rule.has("use") ? rule.scalar("use").flatMap(this::shared).map(rule::over) : Optional.of(rule);
    }

    private Optional<Block> shared(Value name) {
        var rules = file.mapping("rules").filter(all -> all.has(name.text()));
        if (rules.isEmpty()) {
            name.faults().add(name.place(), CriteriaFileWording.noSharedRule(name.text()));
        }
        return rules.flatMap(all -> all.mapping(name.text())).map(ItemReader::usesNone);
    }

    /// A shared rule stands alone: were it to use another, nobody could follow, and two could use each other.
    private static Block usesNone(Block shared) {
        if (shared.has("use")) {
            shared.faults().add(shared.place("use"), CriteriaFileWording.sharedUsesShared());
        }
        return shared;
    }

    /// An item with parts takes the source on which all its leaves agree.
    private static List<Item> agreed(List<Item> items) {
        return items.stream()
                .map(item -> {
                    var below = items.stream()
                            .filter(other -> other.code().isBelow(item.code()))
                            .map(Item::source)
                            .filter(source -> source != Source.UNKNOWN)
                            .distinct()
                            .toList();
                    return below.size() == 1 ? item.from(below.getFirst()) : item;
                })
                .toList();
    }
}
