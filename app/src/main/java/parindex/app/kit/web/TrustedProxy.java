package parindex.app.kit.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;

/// Believes what a named proxy says about the visitor's address and https, and nobody else.
///
/// @param addresses of the proxies, as written in the settings
record TrustedProxy(List<String> addresses) {
    RemoteIpValve valve() {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(addresses.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
