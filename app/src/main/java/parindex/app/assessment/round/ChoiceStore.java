package parindex.app.assessment.round;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.core.assessment.opening.Answer;
import parindex.core.assessment.opening.Choices;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.unit.UnitKind;

/// What was chosen for the items of a round in preparation: who answers, targets, and what does not apply.
@Repository
public class ChoiceStore {
    private final JdbcClient sql;

    ChoiceStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// For whom targets and exemptions hold: all units of a kind, or one unit.
    ///
    /// @param kind nothing where one unit is meant
    /// @param unit nothing where all units of a kind are meant
    public record Scope(@Nullable UnitKind kind, @Nullable UUID unit) {
        public static Scope of(UnitKind kind) {
            return new Scope(kind, null);
        }

        public static Scope of(UUID unit) {
            return new Scope(null, unit);
        }

        private @Nullable String word() {
            return kind == null ? null : kind.name();
        }
    }

    /// What holds for items in one scope.
    public record Goals(Map<ItemCode, Points> targets, Set<ItemCode> exempt) {
        public Goals {
            targets = Map.copyOf(targets);
            exempt = Set.copyOf(exempt);
        }
    }

    private record Chosen(UnitKind kind, String name, String item, Optional<UUID> agency) {}

    /// What was chosen about who answers, by kind of unit.
    Map<UnitKind, Choices> choices(UUID round) {
        var names = new HashMap<UnitKind, Map<String, Optional<UUID>>>();
        var items = new HashMap<UnitKind, Map<ItemCode, Optional<UUID>>>();
        chosen(round).forEach(one -> {
            names.computeIfAbsent(one.kind(), any -> new LinkedHashMap<>());
            items.computeIfAbsent(one.kind(), any -> new LinkedHashMap<>());
            if (one.item().isEmpty()) {
                names.get(one.kind()).put(one.name(), one.agency());
            } else {
                ItemCode.find(one.item())
                        .ifPresent(code -> items.get(one.kind()).put(code, one.agency()));
            }
        });
        return names.keySet().stream()
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> new Choices(names.getOrDefault(kind, Map.of()), items.getOrDefault(kind, Map.of()))));
    }

    private List<Chosen> chosen(UUID round) {
        return sql.sql("select kind, name, item, agency from round_agency where round = :round")
                .param("round", round)
                .query((row, at) -> new Chosen(
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("item"),
                        Optional.ofNullable(row.getObject("agency", UUID.class))))
                .list();
    }

    /// What a choice is made for: a name of the set, or an item.
    public record About(UnitKind kind, String name, String item) {}

    /// Chooses who answers; without an agency, the assessed unit itself.
    void choose(UUID round, About about, Optional<UUID> agency) {
        sql.sql("""
                insert into round_agency (round, kind, name, item, agency) values (:round, :kind, :name, :item, :agency)
                on conflict (round, kind, name, item) do update set agency = excluded.agency""")
                .param("round", round)
                .param("kind", about.kind().name())
                .param("name", about.name())
                .param("item", about.item())
                .param("agency", agency.orElse(null))
                .update();
    }

    /// Goes back to what the set says.
    void forget(UUID round, About about) {
        sql.sql("delete from round_agency where round = :round and kind = :kind and name = :name and item = :item")
                .param("round", round)
                .param("kind", about.kind().name())
                .param("name", about.name())
                .param("item", about.item())
                .update();
    }

    public Goals goals(UUID round, Scope scope) {
        var targets = sql.sql("""
                select item, points from target
                where round = :round and kind is not distinct from :kind and unit is not distinct from :unit""")
                .param("round", round)
                .param("kind", scope.word(), java.sql.Types.VARCHAR)
                .param("unit", scope.unit(), java.sql.Types.OTHER)
                .query((row, at) -> Map.entry(row.getString("item"), row.getBigDecimal("points")))
                .list();
        var exempt = sql.sql("""
                select item from exemption
                where round = :round and kind is not distinct from :kind and unit is not distinct from :unit""")
                .param("round", round)
                .param("kind", scope.word(), java.sql.Types.VARCHAR)
                .param("unit", scope.unit(), java.sql.Types.OTHER)
                .query((row, at) -> ItemCode.of(row.getString("item")))
                .list();
        return new Goals(
                targets.stream()
                        .collect(Collectors.toMap(one -> ItemCode.of(one.getKey()), one -> new Points(one.getValue()))),
                Set.copyOf(exempt));
    }

    /// Puts goals in the place of those that a scope had.
    void put(UUID round, Scope scope, Goals goals) {
        for (var table : List.of("target", "exemption")) {
            sql.sql("""
                    delete from %s
                    where round = :round and kind is not distinct from :kind and unit is not distinct from :unit""".formatted(table))
                    .param("round", round)
                    .param("kind", scope.word(), java.sql.Types.VARCHAR)
                    .param("unit", scope.unit(), java.sql.Types.OTHER)
                    .update();
        }
        var targets = List.copyOf(goals.targets().entrySet());
        sql.sql("""
                insert into target (round, kind, unit, item, points)
                select :round, :kind, :unit, item, points from unnest(:items, :points) as goal (item, points)""")
                .param("round", round)
                .param("kind", scope.word(), java.sql.Types.VARCHAR)
                .param("unit", scope.unit(), java.sql.Types.OTHER)
                .param(
                        "items",
                        targets.stream().map(one -> one.getKey().toString()).toArray(String[]::new))
                .param(
                        "points",
                        targets.stream().map(one -> one.getValue().value()).toArray(BigDecimal[]::new))
                .update();
        sql.sql("""
                insert into exemption (round, kind, unit, item)
                select :round, :kind, :unit, item from unnest(:items) as item""")
                .param("round", round)
                .param("kind", scope.word(), java.sql.Types.VARCHAR)
                .param("unit", scope.unit(), java.sql.Types.OTHER)
                .param("items", goals.exempt().stream().map(ItemCode::toString).toArray(String[]::new))
                .update();
    }

    /// Writes who answers in the sheet of a unit, and a part for each agency that leads, and for the unit itself.
    void answer(UUID round, UUID unit, List<Answer> answers) {
        var items = answers.stream().map(answer -> answer.item().toString()).toArray(String[]::new);
        var leads = answers.stream().map(Answer::lead).toArray(UUID[]::new);
        sql.sql("""
                insert into assignment (round, unit, item, agency, part)
                select :round, :unit, item, agency, 'LEAD' from unnest(:items, :leads) as one (item, agency)""")
                .param("round", round)
                .param("unit", unit)
                .param("items", items)
                .param("leads", leads)
                .update();
        var helped = answers.stream()
                .flatMap(answer -> answer.coordinating().stream().map(agency -> new Helped(answer.item(), agency)))
                .toList();
        sql.sql("""
                insert into assignment (round, unit, item, agency, part)
                select :round, :unit, item, agency, 'COORDINATING' from unnest(:items, :agencies) as one (item, agency)""")
                .param("round", round)
                .param("unit", unit)
                .param(
                        "items",
                        helped.stream().map(one -> one.item().toString()).toArray(String[]::new))
                .param("agencies", helped.stream().map(Helped::agency).toArray(UUID[]::new))
                .update();
        sql.sql("""
                insert into part (round, unit, agency)
                select distinct round, unit, agency from assignment
                where round = :round and unit = :unit and part = 'LEAD'""").param("round", round).param("unit", unit).update();
    }

    private record Helped(ItemCode item, UUID agency) {}

    /// Copies choices, targets and exemptions of another round.
    void copy(UUID from, UUID to) {
        sql.sql("""
                insert into round_agency (round, kind, name, item, agency)
                select :to, kind, name, item, agency from round_agency
                where round = :from and kind in (select kind from round_set where round = :to)""").param("from", from).param("to", to).update();
        for (var table : Map.of("target", ", points", "exemption", "").entrySet()) {
            sql.sql("""
                    insert into %1$s (round, kind, unit, item%2$s) select :to, kind, unit, item%2$s from %1$s
                    where round = :from and (unit is null or unit in (select unit from sheet where round = :to))""".formatted(table.getKey(), table.getValue()))
                    .param("from", from)
                    .param("to", to)
                    .update();
        }
    }
}
