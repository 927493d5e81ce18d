package parindex.app.kit.web;

import java.security.Principal;
import java.util.UUID;
import parindex.app.kit.web.route.Who;
import parindex.core.assessment.Duties;
import parindex.core.assessment.Place;
import parindex.core.assessment.Right;

/// Who is signed in.
///
/// @param id            account
/// @param name          account name
/// @param displayName   how people call him
/// @param mustChange    the one-time password is still in use: nothing is open but the page that changes it
/// @param awaitsCode    the password was right, the code of the second factor is still to come
/// @param demonstration came by the demonstration link, without a password
/// @param duties        what he does, and where, as it is at this request
public record Person(
        UUID id,
        String name,
        String displayName,
        boolean mustChange,
        boolean awaitsCode,
        boolean demonstration,
        Duties duties)
        implements Principal {
    /// Somebody of whom nothing is known but his account.
    public static Person of(UUID id, String name) {
        return new Person(id, name, name, false, false, false, Duties.NONE);
    }

    @Override
    public String getName() {
        return name;
    }

    /// Whether everything that he has a right to is open to him.
    public boolean isIn() {
        return !mustChange && !awaitsCode;
    }

    /// Whether there is any place where he has a right.
    public boolean may(Right right) {
        return isIn() && duties.may(right);
    }

    /// Whether he has a right at a place.
    public boolean may(Right right, Place place) {
        return isIn() && duties.may(right, place);
    }

    /// Whether he may open what the table of addresses gives to somebody.
    public boolean may(Who who) {
        return switch (who) {
            case Who.Anybody any -> any != Who.Anybody.SIGNED_IN || !awaitsCode;
            case Who.Holder holder -> may(holder.right());
        };
    }
}
