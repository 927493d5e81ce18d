package parindex.app.kit.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Makes the frame of a page.
@Component
public class Frames {
    private final Assets assets;
    private final Subjects subjects;
    private final Duration idle;

    Frames(Assets assets, Subjects subjects, @Value("${parindex.session.idle:15m}") Duration idle) {
        this.assets = assets;
        this.idle = idle;
        this.subjects = subjects;
    }

    /// A page for somebody who is not signed in, or when the database cannot be asked.
    ///
    /// @param title key of its title
    public Frame bare(Visit visit, String title) {
        return frame(visit, Section.NONE, title, Optional.empty(), List.of());
    }

    /// A page that is about no result of its own; the menu leads to the newest.
    ///
    /// @param title key of its title
    public Frame open(Visit visit, Section section, String title) {
        var all = subjects.all();
        return frame(visit, section, title, all.stream().findFirst(), all);
    }

    /// A page about one result; 404 when there is none for that unit and year.
    ///
    /// @param title key of its title
    /// @param slug  the unit; empty for the first of that year
    public Frame about(Visit visit, Section section, String title, int year, String slug) {
        var all = subjects.all();
        var subject = all.stream()
                .filter(one ->
                        one.year() == year && (slug.isEmpty() || one.slug().equals(slug)))
                .findFirst();
        if (subject.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return frame(visit, section, title, subject, all);
    }

    private Frame frame(Visit visit, Section section, String title, Optional<Subject> subject, List<Subject> all) {
        return new Frame(visit, assets, section, visit.words().say(title), subject, all, List.of(), List.of(), idle);
    }
}
