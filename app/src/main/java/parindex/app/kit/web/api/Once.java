package parindex.app.kit.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;
import parindex.app.kit.storage.Sha256;
import parindex.app.kit.storage.Tenant;
import parindex.app.kit.web.api.AnswerStore.Asked;
import parindex.app.kit.web.api.AnswerStore.Known;

/// A request with a key is done once, however often it comes; the answer is the same each time for a day. What was
/// refused did nothing, so its key is free again.
@Component
class Once {
    private static final String KEY = "Idempotency-Key";
    private static final Pattern NUMBER = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int FIRST_REFUSAL = 300;

    private final AnswerStore answers;

    Once(AnswerStore answers) {
        this.answers = answers;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var key = Optional.ofNullable(request.getHeader(KEY))
                .filter(text -> NUMBER.matcher(text).matches())
                .orElseThrow(() -> Refused.of(400, "key-wanted"));
        var asked = asked(request, key, Tenant.person().orElseThrow());
        var known = answers.take(asked);
        if (known.isPresent()) {
            again(known.get(), asked, key).give(response);
        } else {
            first(asked, key, request, response, chain);
        }
    }

    private static KeptAnswer again(Known known, Asked asked, String key) throws IOException {
        if (!MessageDigest.isEqual(known.request(), asked.request())) {
            throw Refused.of(422, "key-used");
        }
        var answer = known.answer();
        if (answer == null) {
            throw Refused.of(409, "still-running");
        }
        return KeptAnswer.open(answer, key);
    }

    private void first(
            Asked asked, String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var kept = new ContentCachingResponseWrapper(response);
        var isDone = false;
        try {
            chain.doFilter(request, kept);
            isDone = kept.getStatus() < FIRST_REFUSAL;
            if (isDone) {
                answers.keep(asked, KeptAnswer.of(kept).sealed(key));
            }
        } finally {
            if (!isDone) {
                answers.free(asked);
            }
        }
        kept.copyBodyToResponse();
    }

    private static Asked asked(HttpServletRequest request, String key, UUID person) {
        var address = request.getMethod() + " " + request.getRequestURI();
        var digest = Sha256.start();
        var version = Objects.requireNonNullElse(request.getHeader("If-Match"), "");
        var head = address + "\n" + request.getQueryString() + "\n" + version + "\n" + request.getContentLengthLong();
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        if (request instanceof ReadRequest read) {
            digest.update(read.body());
        }
        return new Asked(person, Sha256.of(key), address, digest.digest());
    }
}
