package parindex.app.kit.parser;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URL;

/// Takes the network from this very process, for good: no address is opened and no name looked up. Where the system
/// allows it, the process has no network to begin with; this holds where it does not.
final class NoNetwork {
    private static final String REFUSED = "a parser has no network";

    private NoNetwork() {}

    static void ever() {
        URL.setURLStreamHandlerFactory(protocol -> switch (protocol) {
            case "file", "jar", "jrt", "nested" -> null;
            default -> throw new UncheckedIOException(new ConnectException(REFUSED));
        });
    }
}
