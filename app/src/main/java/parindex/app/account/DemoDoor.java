package parindex.app.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The demonstration link: a random word, made at each start, that lets the person at this computer in without a
/// password. There is none unless the server was started for demonstration.
@Component
class DemoDoor {
    private static final int BYTES = 24;

    private final boolean open;
    private final String token;

    DemoDoor(@Value("${parindex.demo:false}") boolean open) {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        this.open = open;
        this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    boolean isOpen() {
        return open;
    }

    /// Path of the link.
    String path() {
        return "/demo/enter?token=" + token;
    }

    boolean opens(String offered, String source) {
        return isOpenTo(source)
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.US_ASCII), offered.getBytes(StandardCharsets.UTF_8));
    }

    /// Whether somebody at this address may take any role of the demonstration.
    boolean isOpenTo(String source) {
        return open && isThisComputer(source);
    }

    private static boolean isThisComputer(String source) {
        try {
            return InetAddress.getByName(source).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
