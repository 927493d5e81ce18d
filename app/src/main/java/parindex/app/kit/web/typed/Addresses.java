package parindex.app.kit.web.typed;

/// Addresses that a request names and the program may send a browser to.
public final class Addresses {
    private static final int LONGEST = 500;

    private Addresses() {}

    /// True for a path of this server, false for anything that a browser might take to another one.
    public static boolean isOwn(String address) {
        return address.length() <= LONGEST
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(letter -> letter <= ' ' || letter == '\\' || letter == 0x7f);
    }
}
