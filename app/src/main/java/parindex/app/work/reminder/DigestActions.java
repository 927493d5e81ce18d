package parindex.app.work.reminder;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import parindex.app.kit.storage.Tenant;
import parindex.app.work.WorkReading;
import parindex.app.work.reminder.DigestStore.Waiting;
import parindex.core.assessment.Duties;
import parindex.core.assessment.work.Reminder;

/// Makes digests and sends them: for each person in his own name, in a transaction of his own.
@Component
class DigestActions {
    private static final Logger LOG = LoggerFactory.getLogger(DigestActions.class);
    private static final int LONGEST_WHY = 300;

    private final WorkReading work;
    private final DigestStore digests;
    private final DigestMail mail;
    private final TransactionTemplate transaction;

    DigestActions(WorkReading work, DigestStore digests, DigestMail mail, TransactionTemplate transaction) {
        this.work = work;
        this.digests = digests;
        this.mail = mail;
        this.transaction = transaction;
    }

    /// Makes the digests of today, and sends them where mail can be sent. One person's trouble is not that of others.
    ///
    /// @param since the last day on which digests were made
    /// @return how many people could not be served
    int remind(LocalDate since) {
        var everybody = transaction.execute(any -> work.everybody());
        var failures = 0;
        for (var person : everybody.entrySet()) {
            try {
                Tenant.as(person.getKey(), () -> make(person.getValue(), since));
            } catch (RuntimeException failure) {
                LOG.warn("no digest could be made for {}; it is tried again", person.getKey(), failure);
                failures++;
            }
        }
        send();
        return failures;
    }

    private boolean make(Duties duties, LocalDate since) {
        return Boolean.TRUE.equals(transaction.execute(any -> {
            var today = work.of(duties);
            return Reminder.of(today.lines(), since, today.now())
                    .map(digests::add)
                    .orElse(false);
        }));
    }

    /// Sends the digests that still wait; what fails is kept with its reason and tried again.
    void send() {
        if (mail.isPossible()) {
            List<Waiting> waiting = transaction.execute(any -> digests.waiting());
            waiting.forEach(one -> Tenant.as(one.person(), () -> send(one.day())));
        }
    }

    private boolean send(LocalDate day) {
        return Boolean.TRUE.equals(transaction.execute(any -> {
            var digest = digests.claim(day);
            digest.ifPresent(this::send);
            return digest.isPresent();
        }));
    }

    private void send(Digest digest) {
        try {
            mail.send(digest);
            digests.sent(digest.day());
        } catch (MailException failure) {
            var why = String.valueOf(failure.getMessage());
            LOG.warn("a digest could not be sent: {}", why);
            digests.failed(digest.day(), why.length() <= LONGEST_WHY ? why : why.substring(0, LONGEST_WHY));
        }
    }
}
