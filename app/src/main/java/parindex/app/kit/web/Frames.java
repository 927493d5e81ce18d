package parindex.app.kit.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.kit.web.asset.Assets;

/// Makes the frame of a page.
@Component
public class Frames {
    private final Assets assets;
    private final Subjects subjects;
    private final Sample sample;
    private final Duration idle;

    Frames(Assets assets, Subjects subjects, Sample sample, @Value("${parindex.session.idle:15m}") Duration idle) {
        this.assets = assets;
        this.idle = idle;
        this.subjects = subjects;
        this.sample = sample;
    }

    /// A page for somebody who is not signed in, or when the database cannot be asked.
    ///
    /// @param title key of its title
    public Frame bare(Visit visit, String title) {
        return frame(visit, Section.NONE, title, new About(Optional.empty(), List.of(), false));
    }

    /// A page that is about no result of its own; the menu leads to the newest.
    ///
    /// @param title key of its title
    public Frame open(Visit visit, Section section, String title) {
        var all = subjects.all();
        return frame(visit, section, title, new About(all.stream().findFirst(), all, sample.isThere()));
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
        return frame(visit, section, title, new About(subject, all, sample.isThere()));
    }

    /// What a page is about.
    private record About(Optional<Subject> subject, List<Subject> all, boolean sample) {}

    private Frame frame(Visit visit, Section section, String title, About about) {
        var said = visit.words().say(title);
        return new Frame(
                visit, assets, section, said, about.subject(), about.all(), List.of(), List.of(), about.sample(), idle);
    }
}
