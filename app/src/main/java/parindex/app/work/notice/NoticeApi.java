package parindex.app.work.notice;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Listed;
import parindex.app.kit.web.api.Listed.Cursor;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Times;
import parindex.app.kit.web.api.Told;
import parindex.app.work.notice.Notice.Paper;
import parindex.app.work.notice.Posted.Typed;

/// Notices for programs. Reading one here does not mark it as read by a person.
@RestController
class NoticeApi {
    private static final String ALL = "/api/v1/notices";
    private static final String ONE = ALL + "/{id}";

    private final NoticeActions actions;
    private final NoticePapers papers;

    NoticeApi(NoticeActions actions, NoticePapers papers) {
        this.actions = actions;
        this.papers = papers;
    }

    /// A notice as programs read it.
    ///
    /// @param unit for whose part of the tree
    /// @param file name of the paper that comes with it; it is at `/notices/{id}/file`
    /// @param mine the caller may take it down
    record NoticeJson(
            String id,
            String unit,
            String title,
            String body,
            @Nullable String file,
            String by,
            String at,
            boolean unread,
            boolean mine) {
        static NoticeJson of(Notice notice) {
            return new NoticeJson(
                    notice.id().toString(),
                    notice.unit(),
                    notice.title(),
                    notice.body(),
                    notice.paper().map(Paper::file).orElse(null),
                    notice.poster(),
                    Times.of(notice.at()),
                    notice.unread(),
                    notice.mine());
        }
    }

    @GetMapping(ALL)
    @Told("Notices that reach the caller, the newest first.")
    Listed<NoticeJson> list(Cursor cursor) {
        return Listed.of(actions.all(), notice -> notice.id().toString(), cursor)
                .map(NoticeJson::of);
    }

    @GetMapping(ONE)
    @Told("One notice.")
    NoticeJson one(@PathVariable UUID id) {
        return actions.find(id).map(NoticeJson::of).orElseThrow(Refused::absent);
    }

    @PostMapping(path = ALL, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Told("Posts a notice for a unit (its number) and all below and above it, with a paper where one is sent.")
    ResponseEntity<NoticeJson> post(
            Visit visit,
            @RequestParam String unit,
            @RequestParam String title,
            @RequestParam(defaultValue = "") String body,
            @RequestParam Optional<MultipartFile> file)
            throws IOException {
        var by = visit.signedIn();
        var posted = new Posted(new Typed(unit, title, body), actions.choices(by));
        Refused.wrong(posted.refusal());
        Refused.wrong(file.isPresent() ? papers.refusal(file.get()) : Optional.empty());
        var fresh = posted.with(file.isPresent() ? papers.keep(file.get()) : Optional.empty());
        actions.post(fresh, by.id());
        return ResponseEntity.status(201).body(one(fresh.id()));
    }

    /// A notice that was taken down.
    record TakenDown(String id) {}

    @PostMapping(ONE + "/take-down")
    @Told("Takes a notice down.")
    TakenDown takeDown(Visit visit, @PathVariable UUID id) {
        if (!actions.takeDown(id, visit.signedIn().id())) {
            throw Refused.absent();
        }
        return new TakenDown(id.toString());
    }
}
