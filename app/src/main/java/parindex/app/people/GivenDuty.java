package parindex.app.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import parindex.core.assessment.Duty;

/// A duty as somebody got it.
///
/// @param id      its number
/// @param duty    role, unit, round
/// @param from    first day
/// @param until   last day, nothing while nobody ended it
/// @param current it holds today
public record GivenDuty(UUID id, Duty duty, LocalDate from, Optional<LocalDate> until, boolean current) {}
