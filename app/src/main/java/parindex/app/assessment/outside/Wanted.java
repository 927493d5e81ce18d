package parindex.app.assessment.outside;

import parindex.core.assessment.outside.OutsideResult;
import parindex.core.assessment.outside.OutsideSubject;

/// What somebody wants to stand from now on.
///
/// @param seen the version that he saw before, zero for none
public record Wanted(OutsideBook.Sheet sheet, OutsideSubject subject, int seen, OutsideResult result) {}
