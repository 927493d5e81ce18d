package parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import parindex.app.evidence.EvidenceFixture;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// The log under attack: one event one line, and nothing in it that visitors typed into files, names or headers.
@ServerTest
@Tag("S12")
@Tag("O-08")
class LogsTest {
    private static final String SECRET = "079201004567-bi-mat";
    private static final String FORGED = "\r\n2026-11-27 ERROR forged\u001B[31m\u202E";
    private static final int FILES = 24;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    @Autowired
    EvidenceFixture evidence;

    @Autowired
    Environment settings;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    @BeforeEach
    void listen() {
        heard.start();
        root.addAppender(heard);
    }

    @AfterEach
    void leave() {
        root.detachAppender(heard);
    }

    @Test
    void broken_files_leave_at_most_a_line_each_and_nothing_of_their_content() {
        var unit = evidence.department();
        var drafter = visitors.as(Role.DRAFTER, unit);
        var formats = List.of("docx", "xlsx", "pdf", "png", "txt", "csv");
        for (var i = 0; i < FILES; i++) {
            var bytes = (head(i) + SECRET + FORGED + "\u0000" + i).getBytes(StandardCharsets.ISO_8859_1);
            drafter.upload(
                    "/account/password", "/evidence?unit=" + unit.id(), SECRET + i + "." + formats.get(i % 6), bytes);
        }
        assertThat(heard.list).hasSizeLessThanOrEqualTo(FILES);
        assertThat(written()).noneMatch(line -> line.contains(SECRET));
    }

    private static String head(int i) {
        return List.of("PK\u0003\u0004", "%PDF-1.7\n1 0 obj<</Length 99999999>>stream\n", "\u0089PNG\r\n\u001A\n", "")
                .get(i % 4);
    }

    @Test
    void what_visitors_type_into_names_and_headers_never_begins_a_line() {
        var visitor = visitors.anonymous();
        visitor.submit("/sign-in", "/sign-in", Map.of("name", SECRET + FORGED, "password", SECRET));
        visitor.get("/language/vi?back=" + "%0d%0a" + SECRET);
        visitor.get("/%1b%5b31m" + SECRET + "%0d%0aforged");
        visitor.get("/sign-in", "User-Agent", SECRET + "[31m" + "a".repeat(6_000));
        var administrator = visitors.as(Role.ADMINISTRATOR);
        administrator.upload(
                "/admin/people", "/admin/people/import", SECRET + ".csv", FORGED.getBytes(StandardCharsets.UTF_8));
        administrator.get("/admin/journal?q=%0d%0a" + SECRET + "&person=%1b" + SECRET);
        assertThat(written()).noneMatch(line -> line.contains("forged") || line.contains(SECRET));
    }

    @Test
    void a_message_with_line_breaks_and_commands_for_terminals_is_one_line_in_the_log() {
        for (var pattern : List.of("logging.pattern.file", "logging.pattern.console")) {
            var line = layout(pattern).doLayout(event("a" + FORGED));
            assertThat(line.strip()).as(pattern).contains("a").doesNotContain("\n", "\r", "\u001B", "\u202E");
        }
    }

    private List<String> written() {
        return heard.list.stream().map(layout("logging.pattern.file")::doLayout).toList();
    }

    private PatternLayout layout(String setting) {
        var layout = new PatternLayout();
        layout.setContext(root.getLoggerContext());
        layout.setPattern(settings.getRequiredProperty(setting).replace("%wEx", "%ex"));
        layout.start();
        return layout;
    }

    private ILoggingEvent event(String message) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        return new LoggingEvent("x", context.getLogger("x"), Level.WARN, message, null, new Object[0]);
    }
}
