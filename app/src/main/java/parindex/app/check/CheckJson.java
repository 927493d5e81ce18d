package parindex.app.check;

import java.util.LinkedHashMap;
import java.util.Map;
import parindex.app.kit.journal.NoteKey;
import parindex.core.language.Language;
import parindex.core.language.Text;
import parindex.formats.json.Json;

/// The report as the JSON that `check --json` prints; sentences in Vietnamese, with English beside them.
final class CheckJson {
    private CheckJson() {}

    static String text(Report report) {
        var document = new LinkedHashMap<String, Object>();
        document.put("data", report.data().toString());
        document.put("sound", report.isSound());
        document.put("keys", report.keys().stream().map(NoteKey::printed).toList());
        document.put("checks", report.results().stream().map(CheckJson::check).toList());
        return Json.text(document);
    }

    private static Map<String, Object> check(Result result) {
        var check = new LinkedHashMap<String, Object>();
        check.put("name", result.name());
        check.put("sound", result.isSound());
        check.putAll(said(result.said()));
        check.put("faulty", result.faulty());
        check.put("faults", result.faults().stream().map(CheckJson::said).toList());
        return check;
    }

    private static Map<String, Object> said(Text text) {
        var said = new LinkedHashMap<String, Object>();
        said.put("message", text.in(Language.VI));
        said.put("en", text.in(Language.EN));
        return said;
    }
}
