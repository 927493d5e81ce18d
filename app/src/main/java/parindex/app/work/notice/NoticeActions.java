package parindex.app.work.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Announcement;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.web.Person;
import parindex.app.work.notice.NoticeStore.Choice;
import parindex.app.work.notice.NoticeStore.Fresh;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// What people do with notices: each method is one deed, one transaction.
@Component
class NoticeActions {
    private static final int LONGEST_TITLE = 200;

    private final NoticeStore notices;
    private final Journal journal;

    NoticeActions(NoticeStore notices, Journal journal) {
        this.notices = notices;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<Notice> all() {
        return notices.all();
    }

    /// Opens a notice, which marks it as read; that is his own affair and no line of the journal.
    @Transactional
    public Optional<Notice> open(UUID id) {
        var notice = notices.find(id);
        notice.filter(Notice::unread).ifPresent(any -> notices.read(id));
        return notice;
    }

    @Transactional(readOnly = true)
    public Optional<Notice> find(UUID id) {
        return notices.find(id);
    }

    /// Units that a person may post for.
    @Transactional(readOnly = true)
    public List<Choice> choices(Person person) {
        var units = person.duties().all().stream()
                .filter(duty -> duty.role() == Role.COORDINATOR)
                .map(Duty::unit)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        return units.isEmpty() ? List.of() : notices.choices(units);
    }

    @Transactional
    public void post(Fresh fresh, UUID by) {
        notices.add(fresh, by);
        journal.write(by, "notice-posted", fresh.id().toString(), fresh.title());
    }

    /// Everybody below the host reads it; the journal already says so.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(Announcement news) {
        var title = news.title().length() <= LONGEST_TITLE
                ? news.title()
                : news.title().substring(0, LONGEST_TITLE);
        notices.add(new Fresh(UUID.randomUUID(), news.host(), title, news.body(), Optional.empty()), news.by());
    }

    /// @return whether it was there and his to take down
    @Transactional
    public boolean takeDown(UUID id, UUID by) {
        var taken = notices.takeDown(id);
        if (taken) {
            journal.write(by, "notice-taken-down", id.toString(), "");
        }
        return taken;
    }
}
