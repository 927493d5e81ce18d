package parindex.formats.publication;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/// A key whose secret half everybody knows (RFC 8032, 7.1, test 1): it signs what is invented and nothing else.
public final class TestKey implements Signing {
    private static final String NAME = "parindex-journal-invented";
    private static final String SECRET = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    private static final String PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    private static byte[] join(byte[] one, byte[] other) {
        var all = new byte[one.length + other.length];
        System.arraycopy(one, 0, all, 0, one.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static byte[] typed() {
        return HexFormat.of().parseHex("01" + PUBLIC);
    }

    private static byte[] mark() {
        var all = join((NAME + "\n").getBytes(StandardCharsets.UTF_8), typed());
        return java.util.Arrays.copyOf(Hash.raw(all), 4);
    }

    @Override
    public String key() {
        return NAME + "+" + HexFormat.of().formatHex(mark()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            var pkcs8 = HexFormat.of().parseHex("302e020100300506032b657004220420" + SECRET);
            PrivateKey key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// A checkpoint of an invented journal.
    public String checkpoint() {
        var root = Base64.getEncoder().encodeToString(Hash.raw(NAME.getBytes(StandardCharsets.UTF_8)));
        var text = NAME + "\n1234\n" + root + "\ntime 2026-11-30T02:00:00Z\n";
        var signed = sign(text.getBytes(StandardCharsets.UTF_8));
        return text + "\n— " + NAME + " " + Base64.getEncoder().encodeToString(join(mark(), signed)) + "\n";
    }
}
