package parindex.app.account.link;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.account.AccountActions;
import parindex.app.account.link.LinkStore.Holder;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.web.typed.Word;

/// Makes one-time links and lets people in by them: each method is one deed.
@Component
public class Links {
    private final LinkStore store;
    private final AccountActions accounts;
    private final Journal journal;
    private final LinkMail mail;

    Links(LinkStore store, AccountActions accounts, Journal journal, LinkMail mail) {
        this.store = store;
        this.accounts = accounts;
        this.journal = journal;
        this.mail = mail;
    }

    /// Makes a link. Its path is to be shown once; the database knows its hash alone.
    ///
    /// @param actor who made it, nothing when the person asked for himself
    @Transactional
    public String make(@org.jspecify.annotations.Nullable UUID actor, UUID person, Purpose purpose) {
        var word = Word.fresh();
        store.add(word.hash(), person, purpose);
        journal.write(actor, purpose == Purpose.JOIN ? "join-link-made" : "reset-link-made", person.toString(), "");
        return "/join/" + word.text();
    }

    /// Sends a link by mail, if a server for mail is set; the answer does not wait for it.
    public void send(String address, String path, Purpose purpose) {
        mail.send(address, path, purpose);
    }

    public boolean canSend() {
        return mail.isPossible();
    }

    /// Makes a link for somebody who forgot his password and sends it; says nothing about whether there is such a
    /// person.
    @Transactional
    public void sendReset(String nameOrMail) {
        store.forgetful(nameOrMail)
                .ifPresent(who -> send(who.mail(), make(null, who.id(), Purpose.RESET), Purpose.RESET));
    }

    @Transactional(readOnly = true)
    public Optional<Holder> find(String token) {
        return Word.isOne(token) ? store.find(new Word(token).hash()) : Optional.empty();
    }

    /// Sets a password and uses the link up.
    ///
    /// @return false when it held no longer
    @Transactional
    public boolean enter(String token, Holder holder, String password) {
        if (!store.use(new Word(token).hash())) {
            return false;
        }
        accounts.setPassword(holder.id(), password);
        return true;
    }
}
