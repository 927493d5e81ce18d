package parindex.app.kit.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Visits;

/// Everything that goes wrong ends here: the one place that turns a bug into a number to quote, and a busy or absent
/// database into "try again".
@Controller
class ErrorScreens implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorScreens.class);
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 413, 429, 503);
    private static final Set<Integer> SAID = Set.of(400, 401, 403, 404, 405, 413, 415, 429, 503);
    private static final String INTERFACE = "/api/";
    private static final int BUG = 500;
    private static final int BUSY = 503;
    private static final int TOO_LARGE = 413;

    /// PostgreSQL: somebody else held a lock for too long, or two waited for each other.
    private static final Set<String> WAITED_IN_VAIN = Set.of("55P03", "40P01", "40001");

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int NUMBER_LENGTH = 8;

    private final SecureRandom random = new SecureRandom();
    private final Visits visits;
    private final Frames frames;

    ErrorScreens(Visits visits, Frames frames) {
        this.visits = visits;
        this.frames = frames;
    }

    @RequestMapping("${server.error.path:/error}")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var failure = failure(request);
        var status = status(request, failure);
        var number = status == BUG ? number() : "";
        if (status == BUG) {
            LOG.error("bug {} at {} {}", number, request.getMethod(), path(request), failure);
        }
        if (status == BUSY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        response.setStatus(status);
        if (path(request).startsWith(INTERFACE)) {
            problem(request, response, status, number);
            return null;
        }
        return new ModelAndView("kit/error", "page", page(request, status, number));
    }

    /// Programs read what people read, by its word.
    private void problem(HttpServletRequest request, HttpServletResponse response, int status, String number)
            throws IOException {
        var words = visits.of(request).words();
        var key = "api." + (SAID.contains(status) || status == BUG ? status : "other");
        var code = HttpStatus.valueOf(status)
                .getReasonPhrase()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
        Problem.write(response, status, code, words.say(key) + (number.isEmpty() ? "" : " " + number));
    }

    private ErrorPage page(HttpServletRequest request, int status, String number) {
        var frame = frames.bare(visits.of(request), "error.title");
        var words = frame.words();
        var key = "error." + (WORDED.contains(status) || status == BUG ? status : "other");
        return new ErrorPage(frame, status, number, words.say(key), words.say(key + ".advice"));
    }

    private static int status(HttpServletRequest request, @Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case MaxUploadSizeExceededException tooLarge -> {
                    return TOO_LARGE;
                }
                case MultipartException noFile -> {
                    return HttpStatus.BAD_REQUEST.value();
                }
                case InvalidParameterException unreadable -> {
                    return unreadable.getErrorCode();
                }
                case CannotCreateTransactionException gone -> {
                    return BUSY;
                }
                case DataAccessResourceFailureException gone -> {
                    return BUSY;
                }
                case QueryTimeoutException slow -> {
                    return BUSY;
                }
                case SQLException waited
                when WAITED_IN_VAIN.contains(waited.getSQLState()) -> {
                    return BUSY;
                }
                case TransactionSystemException gone -> { // the end of a transaction did not reach the database
                    return BUSY;
                }
                default -> {}
            }
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    private static @Nullable Throwable failure(HttpServletRequest request) {
        return (Throwable) request.getAttribute(CaughtBugs.FAILURE);
    }

    private static String path(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse("?");
    }

    private String number() {
        var number = new StringBuilder();
        for (int i = 0; i < NUMBER_LENGTH; i++) {
            number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return number.toString();
    }
}
