package parindex.core.audit.text;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parindex.core.audit.CardTree;
import parindex.core.audit.Syllables;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.ReportedItem;

/// Tells whether sentences speak of an item. Pairs of syllables that occur under few criteria set a name apart from
/// the others and weigh the more the fewer they are; what every other name holds ("thực hiện quy định") weighs
/// nothing.
final class Mentions {
    private static final int FEW = 2;
    private static final double ENOUGH = 0.15;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "của", "các", "và", "về", "tại", "do", "được", "trong", "cho", "với", "theo", "từ", "đến", "có", "là", "ở",
            "một", "những", "này", "đó", "năm", "tỉnh", "cấp", "trên", "dưới", "sau", "bị", "không", "chưa", "đã",
            "hoặc", "khi", "so", "số", "mức", "tỷ", "tỉ", "lệ", "việc", "như", "để", "từng", "mỗi", "cùng", "giữa");

    private final Abbreviations abbreviations;
    private final Map<ItemCode, Set<String>> names;
    private final Map<String, Integer> criteria;
    private final List<Set<String>> sentences;

    Mentions(CardTree tree, Abbreviations abbreviations, List<String> sentences) {
        this.abbreviations = abbreviations;
        this.names = tree.items().stream().collect(toMap(ReportedItem::code, item -> terms(item.name())));
        this.criteria = criteriaThatHold();
        this.sentences = sentences.stream().map(this::terms).toList();
    }

    boolean speakOf(ReportedItem item) {
        var all = names.getOrDefault(item.code(), Set.of());
        int few = Math.max(FEW, all.stream().mapToInt(this::spread).min().orElse(FEW));
        var telling = all.stream().filter(term -> spread(term) <= few).collect(toUnmodifiableSet());
        var whole = weight(telling.stream());
        return telling.isEmpty()
                || sentences.stream()
                        .anyMatch(sentence -> weight(telling.stream().filter(sentence::contains)) >= ENOUGH * whole);
    }

    private double weight(Stream<String> terms) {
        return terms.mapToDouble(term -> 1.0 / spread(term)).sum();
    }

    private int spread(String term) {
        return Math.max(1, criteria.getOrDefault(term, 1));
    }

    // Under how many criteria a term occurs; the parts of one criterion repeat its words and count once.
    private Map<String, Integer> criteriaThatHold() {
        var holders = new HashMap<String, Set<ItemCode>>();
        names.forEach((code, terms) -> terms.forEach(
                term -> holders.computeIfAbsent(term, key -> new HashSet<>()).add(criterion(code))));
        var counts = new HashMap<String, Integer>();
        holders.forEach((term, codes) -> counts.put(term, codes.size()));
        return counts;
    }

    private static ItemCode criterion(ItemCode code) {
        return code.parent().filter(above -> above.parent().isPresent()).orElse(code);
    }

    private Set<String> terms(String text) {
        return Syllables.of(abbreviations.expand(text), Mentions::saysNothing).pairs();
    }

    private static boolean saysNothing(String syllable) {
        return EMPTY_WORDS.contains(syllable) || Character.isDigit(syllable.charAt(0));
    }
}
