package parindex.app.account.own;

import java.util.List;
import parindex.app.kit.web.Frame;

/// Sets a second factor up, or shows recovery codes once.
///
/// @param frame   around it
/// @param refusal why the last try failed, or empty
/// @param secret  to be typed into a phone; empty where codes are shown
/// @param address the same for programs on this computer
/// @param picture the same for a camera
/// @param codes   recovery codes, shown this once
public record FactorPage(Frame frame, String refusal, String secret, String address, Qr picture, List<String> codes) {}
