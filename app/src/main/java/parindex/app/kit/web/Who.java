package parindex.app.kit.web;

/// Who may open an address.
public enum Who {
    /// Anybody, without an account.
    EVERYONE,
    /// Anybody with an account, also one that must change its password first.
    SIGNED_IN,
    /// The administrator.
    ADMINISTRATOR
}
