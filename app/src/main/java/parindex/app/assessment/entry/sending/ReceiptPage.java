package parindex.app.assessment.entry.sending;

import parindex.app.kit.journal.Receipt;
import parindex.app.kit.web.Frame;

/// The receipt of a sending.
///
/// @param frame   around it
/// @param url     of the sheet
/// @param unit    whose sheet
/// @param sent    who sent it and when
/// @param signed  name and SHA-256 of the signed file
/// @param receipt what proves it
public record ReceiptPage(Frame frame, String url, String unit, String sent, String signed, Receipt receipt) {}
