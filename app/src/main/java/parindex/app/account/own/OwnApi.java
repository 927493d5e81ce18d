package parindex.app.account.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.account.BrowserWord;
import parindex.app.account.SignIns;
import parindex.app.kit.storage.Sha256;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Seen;
import parindex.app.kit.web.api.Times;
import parindex.app.kit.web.api.Told;

/// The own account for programs: the token that changes need, name and address, places where one is signed in.
@RestController
class OwnApi {
    private static final String ACCOUNT = "/api/v1/account";
    private static final int TAG = 16;

    private final OwnActions actions;
    private final OwnChange changes;
    private final SignIns signIns;
    private final BrowserWord browser;

    OwnApi(OwnActions actions, OwnChange changes, SignIns signIns, BrowserWord browser) {
        this.actions = actions;
        this.changes = changes;
        this.signIns = signIns;
        this.browser = browser;
    }

    /// Who is signed in.
    ///
    /// @param token to be sent as `X-CSRF-Token` with every change
    /// @param roles words of the caller's roles
    record OwnJson(
            String name,
            String shown,
            String mail,
            boolean secondFactor,
            int recoveryCodes,
            List<String> roles,
            String token) {
        String version() {
            return Sha256.hex(shown + "\n" + mail).substring(0, TAG);
        }
    }

    @GetMapping(ACCOUNT)
    @Told("Who is signed in, and the token that every change has to carry.")
    ResponseEntity<OwnJson> own(Visit visit) {
        var json = json(visit);
        return Seen.answer(json.version(), json);
    }

    private OwnJson json(Visit visit) {
        var person = visit.signedIn();
        var own = actions.own(person.id());
        var roles = person.duties().all().stream()
                .map(duty -> duty.role().name())
                .distinct()
                .toList();
        return new OwnJson(
                own.name(),
                own.displayName(),
                own.mail().orElse(""),
                own.hasFactor(),
                own.codesLeft(),
                roles,
                visit.csrf());
    }

    /// How one is called and where mail reaches one.
    ///
    /// @param password the present one; needed where the address changes
    record Change(String shown, String mail, @Nullable String password) {}

    @PutMapping(ACCOUNT)
    @Told("Changes how the caller is called and where mail reaches him.")
    ResponseEntity<OwnJson> change(Visit visit, Seen seen, @RequestBody Change change) {
        seen.of(json(visit).version());
        var password = Objects.requireNonNullElse(change.password(), "");
        var refusal = changes.change(visit, change.shown(), change.mail(), password);
        Refused.said(refusal);
        return own(visit);
    }

    /// A place where the caller is signed in.
    ///
    /// @param here the place from which is asked
    record Place(String id, String browser, String source, String started, String seen, boolean here) {}

    @GetMapping(ACCOUNT + "/places")
    @Told("Where the caller is signed in.")
    List<Place> places(Visit visit, HttpServletRequest request) {
        var here = browser.of(request);
        return signIns.places(visit.signedIn().id()).stream()
                .map(place -> new Place(
                        place.id().toString(),
                        place.browser(),
                        place.source(),
                        Times.of(place.started()),
                        Times.of(place.seen()),
                        here.filter(place::isOf).isPresent()))
                .toList();
    }

    /// A place that was left.
    record Left(String id) {}

    @PostMapping(ACCOUNT + "/places/{id}/end")
    @Told("Signs the caller out at one place.")
    Left end(Visit visit, @PathVariable UUID id) {
        if (!signIns.end(visit.signedIn().id(), id)) {
            throw Refused.absent();
        }
        return new Left(id.toString());
    }
}
