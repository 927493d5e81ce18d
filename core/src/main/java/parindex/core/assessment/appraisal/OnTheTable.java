package parindex.core.assessment.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parindex.core.assessment.EntryState;
import parindex.core.points.Points;

/// What a line held when somebody looked at it: what was entered, the points it made, and the documents (E-07: in the
/// version that was used). A decision keeps it, so that later changes show.
///
/// @param state       empty, given or not applicable
/// @param figures     what was entered, canonical
/// @param explanation the explanation
/// @param points      the points these figures made, nothing where there were none
/// @param documents   version and title of each document, by its number
public record OnTheTable(
        EntryState state,
        String figures,
        String explanation,
        Optional<Points> points,
        Map<String, Document> documents) {
    public OnTheTable {
        documents = Map.copyOf(documents);
    }

    /// A document that proves a line.
    ///
    /// @param version which version of it
    /// @param pages   where in it
    /// @param title   what it is called
    public record Document(int version, String pages, String title) {}

    /// A document in one of its versions.
    ///
    /// @param document its number
    /// @param number   of the version
    public record Version(String document, int number) {}

    /// Something that is not as it was.
    ///
    /// @param what   what changed
    /// @param about  the document, or empty
    /// @param before as it was, or empty
    /// @param after  as it is, or empty
    /// @param seen   the document as it was looked at, nothing for what is new and for what is no document
    public record Change(What what, String about, String before, String after, Optional<Version> seen) {
        /// What can change.
        public enum What {
            STATE,
            FIGURES,
            POINTS,
            EXPLANATION,
            DOCUMENT_ADDED,
            DOCUMENT_REPLACED,
            DOCUMENT_REMOVED
        }
    }

    /// What is different in `now`; empty where nothing is.
    public List<Change> changes(OnTheTable now) {
        var changes = new ArrayList<Change>();
        compare(changes, Change.What.STATE, state.name(), now.state.name());
        compare(changes, Change.What.FIGURES, figures, now.figures);
        compare(changes, Change.What.POINTS, said(points), said(now.points));
        compare(changes, Change.What.EXPLANATION, explanation, now.explanation);
        changes.addAll(documents(now));
        return List.copyOf(changes);
    }

    private static String said(Optional<Points> points) {
        return points.map(Points::toString).orElse("");
    }

    private static void compare(List<Change> changes, Change.What what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(what, "", before, after, Optional.empty()));
        }
    }

    private List<Change> documents(OnTheTable now) {
        var changes = new ArrayList<Change>();
        new TreeMap<>(now.documents).forEach((id, document) -> {
            var before = documents.get(id);
            if (before == null) {
                changes.add(new Change(
                        Change.What.DOCUMENT_ADDED, document.title(), "", where(document), Optional.empty()));
            } else if (before.version() != document.version() || !before.pages().equals(document.pages())) {
                changes.add(new Change(
                        Change.What.DOCUMENT_REPLACED,
                        document.title(),
                        where(before),
                        where(document),
                        Optional.of(new Version(id, before.version()))));
            }
        });
        documents.entrySet().stream()
                .filter(entry -> !now.documents.containsKey(entry.getKey()))
                .sorted(Comparator.comparing(entry -> entry.getValue().title()))
                .map(gone -> removed(gone.getKey(), gone.getValue()))
                .forEach(changes::add);
        return changes;
    }

    private static Change removed(String id, Document gone) {
        var seen = Optional.of(new Version(id, gone.version()));
        return new Change(Change.What.DOCUMENT_REMOVED, gone.title(), where(gone), "", seen);
    }

    private static String where(Document document) {
        return document.pages().isEmpty()
                ? String.valueOf(document.version())
                : document.version() + " · " + document.pages();
    }
}
