package parindex.formats.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Node;
import parindex.formats.tree.Place;
import parindex.formats.tree.TreeWording;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Turns the tokens of a JSON parser into a tree of our own.
final class JsonTree {
    private final JsonParser parser;
    private final Faults faults;

    JsonTree(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    static Place place(JsonParser parser) {
        return new Place.Line(parser.currentTokenLocation().getLineNr());
    }

    /// The value that begins at the current token.
    Node node() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> branch();
            case START_ARRAY -> sequence();
            case VALUE_NULL -> new Node.Empty(place(parser));
            default -> new Node.Word(place(parser), parser.getString());
        };
    }

    private Node branch() {
        var place = place(parser);
        var values = new LinkedHashMap<String, Node>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            var at = place(parser);
            parser.nextToken();
            if (values.putIfAbsent(key, node()) != null) {
                faults.add(at, TreeWording.keyTwice(key));
            }
        }
        return new Node.Branch(place, values);
    }

    private Node sequence() {
        var place = place(parser);
        var parts = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            parts.add(node());
        }
        return new Node.Sequence(place, parts);
    }
}
