package parindex.formats.publication;

/// Who signs a bundle.
public interface Signing {
    /// The public key in one line: name, first bytes of its hash, key.
    String key();

    /// An Ed25519 signature.
    byte[] sign(byte[] message);
}
