package parindex.app.kit.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Refusals as programs read them (RFC 9457): a word that stays, a sentence for people, and what belongs to it.
public final class Problem {
    private Problem() {}

    /// @param code stable word
    /// @param said why, in the language of the request
    /// @param more what belongs to it
    public static ResponseEntity<Map<String, Object>> of(int status, String code, String said, Map<String, ?> more) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "urn:parindex:" + code);
        problem.put("title", said);
        problem.put("status", status);
        problem.put("code", code);
        problem.put("detail", said);
        problem.putAll(more);
        return ResponseEntity.status(HttpStatusCode.valueOf(status))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
