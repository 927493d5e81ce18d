package parindex.app.work.reminder;

import java.time.LocalDate;
import java.util.UUID;
import parindex.core.assessment.work.Reminder;

/// What one person is reminded of on one day, as it goes out by mail.
///
/// @param person   whose it is
/// @param day      of which day
/// @param mail     his address
/// @param reminder what it says
record Digest(UUID person, LocalDate day, String mail, Reminder reminder) {}
