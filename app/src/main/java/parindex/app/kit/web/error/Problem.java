package parindex.app.kit.web.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/// Refusals as programs read them (RFC 9457): a word that stays, a sentence for people, and what belongs to it.
public final class Problem {
    private Problem() {}

    /// @param code stable word
    /// @param said why, in the language of the request
    /// @param more what belongs to it
    public static ResponseEntity<Map<String, Object>> of(int status, String code, String said, Map<String, ?> more) {
        var problem = problem(status, code, said);
        problem.putAll(more);
        return ResponseEntity.status(HttpStatusCode.valueOf(status))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /// Answers where no method of a screen does.
    public static void write(HttpServletResponse response, int status, String code, String said) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE + ";charset=UTF-8");
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(problem(status, code, said)));
    }

    private static Map<String, Object> problem(int status, String code, String said) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "urn:parindex:" + code);
        problem.put("title", said);
        problem.put("status", status);
        problem.put("code", code);
        problem.put("detail", said);
        return problem;
    }
}
