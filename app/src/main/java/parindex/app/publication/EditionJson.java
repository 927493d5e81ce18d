package parindex.app.publication;

import org.jspecify.annotations.Nullable;

/// One version of what a round published, for programs.
///
/// @param publishedAt time with its offset, absent while it is proposed; so are the next four
/// @param sha256      of the bundle
/// @param page        address for people
/// @param bundle      address of the bundle
/// @param data        address of the open data
/// @param changes     address of what a correction changed, absent for version 1
record EditionJson(
        String round,
        String name,
        int year,
        String host,
        int version,
        Decision decision,
        String note,
        boolean invented,
        @Nullable String publishedAt,
        @Nullable String sha256,
        @Nullable String page,
        @Nullable String bundle,
        @Nullable String data,
        @Nullable String changes) {
    /// The decision that publishes.
    record Decision(String number, String date) {}

    static EditionJson of(Edition edition) {
        var published = edition.published();
        return new EditionJson(
                edition.round(),
                edition.name(),
                edition.year(),
                edition.host(),
                edition.version(),
                new Decision(edition.number(), edition.dated().toString()),
                edition.note(),
                edition.invented(),
                published.map(one -> one.at().toString()).orElse(null),
                published.map(Edition.Published::sha256).orElse(null),
                address(edition, ""),
                address(edition, "/bundle.zip"),
                address(edition, "/results.json"),
                edition.version() > 1 ? address(edition, "/changes.json") : null);
    }

    private static @Nullable String address(Edition edition, String file) {
        return edition.published().map(one -> edition.url() + file).orElse(null);
    }
}
