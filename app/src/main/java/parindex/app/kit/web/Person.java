package parindex.app.kit.web;

import java.security.Principal;
import java.util.UUID;
import parindex.core.assessment.Duties;
import parindex.core.assessment.Place;
import parindex.core.assessment.Right;

/// Who is signed in.
///
/// @param id            account
/// @param name          account name
/// @param displayName   how people call him
/// @param mustChange    the one-time password is still in use: nothing is open but the page that changes it
/// @param demonstration came by the demonstration link, without a password
/// @param duties        what he does, and where, as it is at this request
public record Person(UUID id, String name, String displayName, boolean mustChange, boolean demonstration, Duties duties)
        implements Principal {
    /// Somebody of whom nothing is known but his account.
    public static Person of(UUID id, String name) {
        return new Person(id, name, name, false, false, Duties.NONE);
    }

    @Override
    public String getName() {
        return name;
    }

    /// Whether there is any place where he has a right.
    public boolean may(Right right) {
        return !mustChange && duties.may(right);
    }

    /// Whether he has a right at a place.
    public boolean may(Right right, Place place) {
        return !mustChange && duties.may(right, place);
    }

    /// Whether he may open what the table of addresses gives to somebody.
    public boolean may(Who who) {
        return switch (who) {
            case Who.Anybody any -> true;
            case Who.Holder holder -> may(holder.right());
        };
    }
}
