package parindex.app.kit.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.kit.web.asset.Assets;

/// What stands around the content of every page: title, menu, person, keys.
///
/// @param visit    the request
/// @param assets   the files a page loads
/// @param section  entry of the menu that is current
/// @param title    title of the page
/// @param subject  the result the menu leads to, nothing while there is none
/// @param subjects all results, to choose from
/// @param scripts  scripts of this page beside the one of all pages
/// @param keys     keys of this page beside those of all pages
/// @param sample   whether the installation holds sample data
/// @param idle     after how long without a request somebody is signed out
public record Frame(
        Visit visit,
        Assets assets,
        Section section,
        String title,
        Optional<Subject> subject,
        List<Subject> subjects,
        List<String> scripts,
        List<Key> keys,
        boolean sample,
        Duration idle) {

    /// A key and what it does.
    ///
    /// @param key  as it is written on the key ("↓", "/")
    /// @param does what happens, in the reader's language
    public record Key(String key, String does) {}

    /// A line of the menu.
    ///
    /// @param section what it leads to
    /// @param url     address
    /// @param current whether the page belongs to it
    public record Entry(Section section, String url, boolean current) {}

    public Words words() {
        return visit.words();
    }

    public Figures figures() {
        return words().figures();
    }

    /// The entries of the menu that can be opened now, each with its first page.
    public List<Entry> menu() {
        var duties = new LinkedHashMap<Section.Duty, Entry>();
        entries().forEach(entry -> duties.putIfAbsent(entry.section().duty(), entry));
        return duties.values().stream()
                .map(first ->
                        new Entry(first.section(), first.url(), first.section().duty() == section.duty()))
                .toList();
    }

    /// The pages below the current entry of the menu, none where it has only one.
    public List<Entry> pages() {
        var below = entries()
                .filter(entry -> entry.section().duty() == section.duty())
                .toList();
        return below.size() > 1 ? below : List.of();
    }

    /// Every page that this person can open now.
    public Stream<Entry> entries() {
        return Arrays.stream(Section.values())
                .filter(entry -> entry != Section.NONE && (subject.isPresent() || !entry.needsSubject()))
                .filter(entry -> visit.person()
                        .filter(person -> person.may(entry.right()))
                        .isPresent())
                .map(entry -> new Entry(entry, subject.map(entry::url).orElseGet(entry::url), entry == section));
    }

    /// Whether the page speaks of an invented result.
    public boolean invented() {
        return section.needsSubject() && subject.filter(Subject::invented).isPresent();
    }

    /// The same page with scripts of its own.
    public Frame script(String... names) {
        return new Frame(visit, assets, section, title, subject, subjects, List.of(names), keys, sample, idle);
    }

    /// The same page with a further key of its own; `does` is a key of the words.
    public Frame key(String key, String does) {
        var more = new ArrayList<>(keys);
        more.add(new Key(key, words().say(does)));
        return new Frame(visit, assets, section, title, subject, subjects, scripts, List.copyOf(more), sample, idle);
    }

    /// The other language, and the address that switches to it.
    public String otherLanguage() {
        return words().tag().equals("vi") ? "en" : "vi";
    }
}
