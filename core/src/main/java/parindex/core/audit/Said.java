package parindex.core.audit;

import parindex.core.language.Text;

/// What a finding says.
///
/// @param message what is wrong
/// @param reason  how it probably came about
/// @param advice  what to do
public record Said(Text message, Text reason, Text advice) {}
