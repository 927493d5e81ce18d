package parindex.formats.handed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parindex.core.language.Text;
import parindex.formats.FileFault;
import parindex.formats.json.Json;
import parindex.formats.sheet.FilledSheet;
import parindex.formats.sheet.TextTable;
import parindex.formats.sheet.TypedCell;
import parindex.formats.tree.Node;
import parindex.formats.tree.Place;
import tools.jackson.databind.JsonNode;

/// The content of a file as it goes from a parser to the program, and back to what it was. Nothing in it names a class:
/// whatever a parser was made to write, the program reads words and numbers.
public final class HandedJson {
    private HandedJson() {}

    public static String text(Handed handed) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("faults", map(handed.faults(), HandedJson::fault));
        handed.tree().ifPresent(tree -> json.put("tree", node(tree)));
        json.put("sheets", map(handed.sheets(), HandedJson::sheet));
        json.put("lines", map(handed.lines(), line -> List.of(line.number(), line.cells())));
        return Json.text(json);
    }

    /// @param name the file as the program calls it
    public static Handed read(String name, String text) {
        var json = Json.tree(text);
        return new Handed(
                Optional.ofNullable(json.get("tree")).map(HandedJson::node).map(Node.Branch.class::cast),
                list(json.get("sheets"), HandedJson::sheet),
                list(
                        json.get("lines"),
                        line -> new TextTable.Line(line.get(0).asInt(), list(line.get(1), JsonNode::asString))),
                list(json.get("faults"), fault -> fault(name, fault)));
    }

    private static List<Object> fault(FileFault fault) {
        return List.of(
                place(fault.place()),
                fault.isReadable(),
                fault.said().vi(),
                fault.said().en());
    }

    private static FileFault fault(String name, JsonNode json) {
        var said = new Text(json.get(2).asString(), json.get(3).asString());
        var place = place(json.get(0));
        return json.get(1).asBoolean() ? FileFault.of(name, place, said) : FileFault.unreadable(name, place, said);
    }

    private static List<Object> sheet(FilledSheet sheet) {
        return List.of(
                sheet.name(), map(sheet.lines(), line -> List.of(line.number(), map(line.cells(), HandedJson::cell))));
    }

    private static List<Object> cell(TypedCell cell) {
        return List.of(cell.place().column(), cell.text(), cell.form().name());
    }

    private static FilledSheet sheet(JsonNode json) {
        var name = json.get(0).asString();
        return new FilledSheet(name, list(json.get(1), line -> line(name, line)));
    }

    private static FilledSheet.Line line(String sheet, JsonNode json) {
        var row = json.get(0).asInt();
        return new FilledSheet.Line(
                row,
                list(
                        json.get(1),
                        cell -> new TypedCell(
                                new Place.Cell(sheet, row, cell.get(0).asInt()),
                                cell.get(1).asString(),
                                TypedCell.Form.valueOf(cell.get(2).asString()))));
    }

    private static List<Object> place(Place place) {
        return switch (place) {
            case Place.Line line -> List.of(line.number());
            case Place.Cell cell -> List.of(cell.sheet(), cell.row(), cell.column());
            case Place.Field field -> List.of(field.name(), true);
        };
    }

    private static Place place(JsonNode json) {
        return switch (json.size()) {
            case 1 -> new Place.Line(json.get(0).asInt());
            case 2 -> new Place.Field(json.get(0).asString());
            default ->
                new Place.Cell(
                        json.get(0).asString(), json.get(1).asInt(), json.get(2).asInt());
        };
    }

    private static List<Object> node(Node node) {
        return switch (node) {
            case Node.Branch branch -> List.of("branch", place(branch.place()), values(branch));
            case Node.Sequence sequence ->
                List.of("list", place(sequence.place()), map(sequence.parts(), HandedJson::node));
            case Node.Word word ->
                List.of("word", place(word.place()), word.text(), word.form().name());
            case Node.Refused refused -> List.of("refused", place(refused.place()));
            case Node.Empty empty -> List.of("empty", place(empty.place()));
        };
    }

    private static Map<String, Object> values(Node.Branch branch) {
        var values = new LinkedHashMap<String, Object>();
        branch.values().forEach((key, value) -> values.put(key, node(value)));
        return values;
    }

    private static Node node(JsonNode json) {
        var place = place(json.get(1));
        return switch (json.get(0).asString()) {
            case "branch" -> branch(place, json.get(2));
            case "list" -> new Node.Sequence(place, list(json.get(2), HandedJson::node));
            case "word" ->
                new Node.Word(
                        place,
                        json.get(2).asString(),
                        Node.Word.Form.valueOf(json.get(3).asString()));
            case "refused" -> new Node.Refused(place);
            default -> new Node.Empty(place);
        };
    }

    private static Node branch(Place place, JsonNode json) {
        var values = new LinkedHashMap<String, Node>();
        json.propertyNames().forEach(name -> values.put(name, node(json.get(name))));
        return new Node.Branch(place, values);
    }

    private static <T> List<Object> map(List<T> all, Function<T, ?> form) {
        return all.stream().<Object>map(form).toList();
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> form) {
        var all = new ArrayList<T>(json.size());
        Stream.of(json).forEach(array -> array.forEach(one -> all.add(form.apply(one))));
        return all;
    }
}
