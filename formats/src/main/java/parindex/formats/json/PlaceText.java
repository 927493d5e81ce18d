package parindex.formats.json;

import java.util.regex.Pattern;
import parindex.core.intake.Place;

/// A place as the JSON says it ("dòng 375", "sheet Phụ lục, dòng 12") and back.
final class PlaceText {
    private static final Pattern FORM =
            Pattern.compile("(?:sheet (?<sheet>.*), )?(?:dòng (?<line>\\d+)|ô (?<cell>[A-Z]+)(?<row>\\d+))");

    private PlaceText() {}

    static String write(Place place) {
        return place.said().vi();
    }

    /// @throws IllegalArgumentException if the text names no place
    static Place read(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("not a place: " + text);
        }
        var sheet = match.group("sheet") == null ? "" : match.group("sheet");
        return match.group("line") == null
                ? new Place(sheet, Integer.parseInt(match.group("row")), match.group("cell"))
                : new Place(sheet, Integer.parseInt(match.group("line")), "");
    }
}
