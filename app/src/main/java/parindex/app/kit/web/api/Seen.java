package parindex.app.kit.web.api;

import org.springframework.http.ResponseEntity;

/// The version that a request names by `If-Match`; a request without one is refused (428).
///
/// @param tag without its quotes
public record Seen(String tag) {
    /// @throws Refused 412 where it is another one by now
    public void of(int version) {
        of(String.valueOf(version));
    }

    /// @throws Refused 412 where it is another one by now
    public void of(String version) {
        if (!tag.equals(version)) {
            throw Refused.stale();
        }
    }

    /// An answer that carries its version.
    public static <T> ResponseEntity<T> answer(int version, T body) {
        return answer(String.valueOf(version), body);
    }

    /// An answer that carries its version.
    public static <T> ResponseEntity<T> answer(String version, T body) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
    }
}
