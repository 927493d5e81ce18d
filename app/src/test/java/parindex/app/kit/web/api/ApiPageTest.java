package parindex.app.kit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// The page about the interface: its example is run as it stands there.
@ServerTest
@Tag("O-07")
class ApiPageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "api.md");

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    @Test
    void the_example_does_what_it_says() throws IOException, InterruptedException {
        people.province();
        var visitor = visitors.as(Role.COORDINATOR);
        var page = Files.readString(PAGE);
        var example = page.substring(page.indexOf("```sh\n") + 6, page.lastIndexOf("```"));
        var shell = new ProcessBuilder("sh", "-eu", "-c", example).redirectErrorStream(true);
        shell.environment().put("SERVER", visitors.address());
        shell.environment().put("WORD", visitor.session().getValue());
        var running = shell.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(running.exitValue()).as(said).isZero();
        assertThat(said)
                .contains("\"name\":\"Sở Ví dụ\"", "\"name\":\"Sở Ví dụ mới\"", "\"code\":\"changed-meanwhile\"");
        assertThat(visitor.get("/api/v1/units/tinh-thu-so-vi-du").body()).contains("Sở Ví dụ mới");
    }
}
