package parindex.app.evidence;

import java.util.ArrayList;
import java.util.List;
import parindex.app.evidence.library.Document;
import parindex.app.evidence.library.Scan;
import parindex.app.evidence.library.Version;
import parindex.app.kit.web.Words;

/// A document in words, for a line of a list.
///
/// @param url   its page
/// @param id    its number
/// @param title what it is called
/// @param facts number, date, issuer, pages, as far as known
/// @param owner name of the unit
/// @param file  its file
/// @param uses  how many items it proves
public record DocumentRow(String url, String id, String title, String facts, String owner, FileRow file, String uses) {
    /// A file in words.
    ///
    /// @param url     address below which its pages lie
    /// @param name    clean name
    /// @param facts   type, length, pages, scan
    /// @param came    by whom and when
    /// @param pages   how many pages can be looked at as pictures, 0 for none
    /// @param text    whether it can be looked at as a plain page
    /// @param open    whether it may be opened at all
    /// @param number  of the version
    /// @param sha256  of its bytes
    public record FileRow(
            String url,
            String name,
            String facts,
            String came,
            int pages,
            boolean text,
            boolean open,
            int number,
            String sha256) {
        private static final long KILO = 1024;

        static FileRow of(Version version, Words words) {
            var file = version.file();
            var preview = version.isOpen() ? file.type().preview() : parindex.core.evidence.FileType.Preview.NONE;
            return new FileRow(
                    "/evidence/%s/versions/%d".formatted(version.document(), version.number()),
                    file.name(),
                    facts(version, words),
                    words.say("evidence.came", version.by(), words.figures().time(version.at())),
                    preview == parindex.core.evidence.FileType.Preview.PAGES ? file.pages() : 0,
                    preview == parindex.core.evidence.FileType.Preview.TEXT,
                    version.isOpen(),
                    version.number(),
                    file.sha256());
        }

        private static String facts(Version version, Words words) {
            var file = version.file();
            var facts = new ArrayList<String>();
            facts.add(words.say(file.type().said()));
            facts.add(words.say("evidence.kilobytes", words.figures().whole(Math.max(1, file.bytes() / KILO))));
            if (file.pages() > 1) {
                facts.add(words.say("evidence.of-pages", words.figures().whole(file.pages())));
            }
            if (version.scan() != Scan.OFF) {
                facts.add(words.word("evidence.scan.", version.scan()));
            }
            return String.join(" · ", facts);
        }
    }

    static DocumentRow of(Document document, Words words) {
        return new DocumentRow(
                url(document),
                document.id().toString(),
                document.about().title(),
                String.join(" · ", facts(document, words)),
                document.owner().name(),
                FileRow.of(document.latest(), words),
                document.uses() == 0 ? words.say("evidence.uses.none") : words.count("evidence.uses", document.uses()));
    }

    static String url(Document document) {
        return "/evidence/" + document.id();
    }

    private static List<String> facts(Document document, Words words) {
        var about = document.about();
        var facts = new ArrayList<String>();
        if (!about.number().isEmpty()) {
            facts.add(words.say("evidence.number-said", about.number()));
        }
        about.dated()
                .ifPresent(day -> facts.add(
                        words.say("evidence.dated-said", words.figures().date(day))));
        if (!about.issuer().isEmpty()) {
            facts.add(about.issuer());
        }
        if (!about.pages().isEmpty()) {
            facts.add(words.say("evidence.pages-said", about.pages()));
        }
        return facts;
    }
}
