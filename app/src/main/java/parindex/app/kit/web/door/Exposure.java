package parindex.app.kit.web.door;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import parindex.app.kit.storage.StartRefused;

/// Where the server can be reached and how its visitors are protected. Plain http is for the own computer only;
/// beyond it the server wants https of its own, or a proxy that was named as trusted.
///
/// @param address address the server listens on
/// @param tls     the server speaks https itself
/// @param proxies addresses of proxies whose word about the visitor is believed
/// @param hosts   host names that visitors may use
public record Exposure(InetAddress address, boolean tls, List<String> proxies, List<String> hosts) {
    private static final List<String> OWN_COMPUTER = List.of("localhost", "127.0.0.1", "[::1]");

    /// Reads the settings.
    ///
    /// @throws StartRefused when they would send passwords unprotected, or leave the host name open
    public static Exposure of(Environment settings) {
        var exposure = new Exposure(
                address(settings.getProperty("server.address", "127.0.0.1")),
                isSet(settings, "server.ssl.bundle")
                        || isSet(settings, "server.ssl.key-store")
                        || isSet(settings, "server.ssl.certificate"),
                list(settings, "parindex.trusted-proxies"),
                list(settings, "parindex.hosts"));
        exposure.check();
        return exposure;
    }

    private void check() {
        if (!address.isLoopbackAddress() && !encrypted()) {
            throw new StartRefused(WebWording.unprotected(address.getHostAddress()));
        }
        if (encrypted() && hosts.isEmpty()) {
            throw new StartRefused(WebWording.noHosts());
        }
    }

    /// True when visitors come by https, here or at the proxy.
    public boolean encrypted() {
        return tls || !proxies.isEmpty();
    }

    /// Whether a visitor may call this server by that name.
    public boolean knows(String host) {
        return Stream.concat(OWN_COMPUTER.stream(), hosts.stream()).anyMatch(host::equalsIgnoreCase);
    }

    /// Name of the cookie of a signed-in browser: browsers keep the `__Host-` form for https alone.
    public String cookie() {
        return encrypted() ? "__Host-SID" : "SID";
    }

    private static InetAddress address(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException unknown) {
            throw new StartRefused(WebWording.unknownAddress(name));
        }
    }

    private static boolean isSet(Environment settings, String key) {
        return !settings.getProperty(key, "").isBlank();
    }

    private static List<String> list(Environment settings, String key) {
        return Arrays.stream(settings.getProperty(key, "").split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
