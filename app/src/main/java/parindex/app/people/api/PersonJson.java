package parindex.app.people.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parindex.app.kit.storage.Sha256;
import parindex.app.kit.web.api.Times;
import parindex.app.people.GivenDuty;
import parindex.app.people.KnownPerson;
import parindex.app.people.LinksPage;
import parindex.app.unit.KnownUnit;
import parindex.app.unit.UnitTree;

/// Somebody as programs read him.
///
/// @param lastSeen when he last signed in, nothing when never
record PersonJson(
        String id,
        String name,
        String shown,
        String mail,
        boolean open,
        @Nullable String lastSeen,
        List<DutyJson> duties) {
    private static final int TAG = 16;

    /// A duty as programs read it.
    ///
    /// @param unit  address of the unit, nothing for the whole installation
    /// @param until last day, nothing while nobody ended it
    record DutyJson(
            String id,
            String role,
            @Nullable String unit,
            String from,
            @Nullable String until,
            boolean current) {
        static DutyJson of(GivenDuty given, UnitTree tree) {
            var unit =
                    Optional.ofNullable(given.duty().unit()).flatMap(tree::find).map(KnownUnit::slug);
            return new DutyJson(
                    given.id().toString(),
                    given.duty().role().name(),
                    unit.orElse(null),
                    given.from().toString(),
                    given.until().map(Object::toString).orElse(null),
                    given.current());
        }
    }

    static PersonJson of(KnownPerson person, UnitTree tree) {
        return new PersonJson(
                person.id().toString(),
                person.name(),
                person.displayName(),
                person.mail().orElse(""),
                person.enabled(),
                Times.of(person.lastSeen()),
                person.duties().stream().map(duty -> DutyJson.of(duty, tree)).toList());
    }

    /// Changes with everything that a change of name or address could overwrite.
    String version() {
        return Sha256.hex(shown + "\n" + mail + "\n" + open).substring(0, TAG);
    }

    /// A link that lets somebody in once.
    ///
    /// @param path to be put behind the address of the server
    /// @param sent it went by mail as well
    record LinkJson(String name, String path, boolean sent) {
        static LinkJson of(LinksPage.Line line) {
            return new LinkJson(line.name(), line.path(), line.sent());
        }
    }
}
