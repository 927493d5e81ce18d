package parindex.app.kit.web.asset;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The files that pages load: each under an address that carries a hash of its bytes, so that a browser may keep it
/// for good and still gets the new one after an upgrade.
@Component
public class Assets {
    private static final String TABLER = "/META-INF/resources/webjars/tabler__core/1.4.0/dist/css/";
    private static final String INTER = "/META-INF/resources/_static/inter/5.2.5/files/";
    private static final String ECHARTS = "/META-INF/resources/_static/echarts/6.0.0/dist/";

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("tabler.css", TABLER + "tabler.min.css"),
            Map.entry("echarts.js", ECHARTS + "echarts.simple.min.js"),
            Map.entry("inter-400.woff2", INTER + "inter-latin-400-normal.woff2"),
            Map.entry("inter-600.woff2", INTER + "inter-latin-600-normal.woff2"),
            Map.entry("inter-vi-400.woff2", INTER + "inter-vietnamese-400-normal.woff2"),
            Map.entry("inter-vi-600.woff2", INTER + "inter-vietnamese-600-normal.woff2"),
            Map.entry("paper.css", "/parindex/formats/html/paper.css"),
            own("app.css"),
            own("print.css"),
            own("icons.svg"),
            own("mark.svg"),
            own("shell.js"),
            own("keep.js"),
            own("table.js"),
            own("chart.js"),
            own("findings.js"),
            own("criteria-editor.js"),
            own("criteria-import.js"),
            own("evidence.js"),
            own("upload.js"),
            own("sheet.css"),
            own("sheet-print.css"),
            own("slip.css"),
            own("sheet-row.js"),
            own("sheet-queue.js"),
            own("sheet-conflict.js"),
            own("sheet-keys.js"),
            own("sheet-paste.js"),
            own("sheet-filter.js"),
            own("sheet-panel.js"),
            own("appraisal.css"),
            own("council.css"),
            own("standings.css"),
            own("comparison.css"),
            own("appraisal.js"),
            own("sheet-here.js"),
            own("sheet-claim.js"),
            own("sheet-choose.js"));

    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

    /// Address of a file by its plain name ("app.css").
    ///
    /// @throws IllegalArgumentException when there is no such file
    public String url(String name) {
        return "/assets/" + asset(name).address();
    }

    /// The file behind an address, also when the hash is an old one; nothing for a name that is none of ours.
    Optional<Asset> find(String address) {
        var last = address.lastIndexOf('.');
        var hash = address.lastIndexOf('.', last - 1);
        return hash < 0
                ? Optional.empty()
                : Optional.of(address.substring(0, hash) + address.substring(last))
                        .filter(FILES::containsKey)
                        .map(this::asset);
    }

    private Asset asset(String name) {
        var file = FILES.get(name);
        if (file == null) {
            throw new IllegalArgumentException("no such file: " + name);
        }
        var known = loaded.get(name);
        if (known == null) {
            known = Asset.load(name, file, this); // not inside the map: a style sheet asks for its fonts
            loaded.put(name, known);
        }
        return known;
    }

    private static Map.Entry<String, String> own(String name) {
        return Map.entry(name, "/assets/" + name);
    }
}
