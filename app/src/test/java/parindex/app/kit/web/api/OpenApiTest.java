package parindex.app.kit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.kit.web.route.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the interface: complete, sound, and the same as the one that people read.
@ServerTest
@Tag("O-07")
class OpenApiTest {
    private static final Path KEPT = Path.of("..", "docs", "reference", "openapi.json");

    @Autowired
    VisitorFixture visitors;

    private String text = "";
    private JsonNode description = JsonMapper.shared().createObjectNode();

    @BeforeEach
    void read() {
        text = visitors.anonymous().get("/api/v1/openapi.json").body();
        description = JsonMapper.shared().readTree(text);
    }

    @Test
    void it_is_the_one_in_the_documentation() throws IOException {
        if (Boolean.getBoolean("parindex.test.write")) {
            Files.writeString(KEPT, text + "\n");
        }
        assertThat(text.strip())
                .as(
                        "after a change of the interface: run this test with -Dparindex.test.write=true and look at what differs")
                .isEqualTo(Files.readString(KEPT).strip());
    }

    @Test
    void every_address_stands_in_it_and_nothing_else() {
        var described = new TreeSet<String>();
        operations().forEach(operation -> described.add(operation.method() + " " + operation.path()));
        var table = Routes.ALL.stream()
                .filter(route -> route.pattern().startsWith("/api/v1/"))
                .map(route -> route.method() + " " + route.pattern())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(table);
    }

    @Test
    void it_says_which_rules_it_follows() {
        assertThat(description.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(description.path("info").path("title").asString()).isNotEmpty();
        assertThat(description.path("info").path("version").asString()).isNotEmpty();
    }

    @Test
    void every_reference_leads_somewhere() {
        var references = new ArrayList<String>();
        references(description, references);
        assertThat(references).isNotEmpty();
        references.forEach(reference -> {
            assertThat(reference).startsWith("#/");
            assertThat(description.at(reference.substring(1)).isObject())
                    .as(reference)
                    .isTrue();
        });
        description
                .path("components")
                .path("schemas")
                .propertyNames()
                .forEach(name -> assertThat(name).matches("[A-Za-z0-9._-]+"));
    }

    private static void references(JsonNode node, List<String> found) {
        if (node.isObject() && node.path("$ref").isString()) {
            found.add(node.path("$ref").asString());
        }
        node.forEach(part -> references(part, found));
    }

    @Test
    void every_part_of_an_address_is_declared_once_and_nothing_else_is() {
        operations().forEach(operation -> {
            var declared = operation.parameters("path");
            var wanted = Stream.of(operation.path().split("/"))
                    .filter(part -> part.startsWith("{"))
                    .map(part -> part.substring(1, part.length() - 1))
                    .toList();
            assertThat(declared).as(operation.path()).containsExactlyElementsOf(wanted);
            operation.node().path("parameters").forEach(parameter -> {
                assertThat(parameter.path("schema").isObject()).isTrue();
                assertThat(parameter.path("required").isBoolean()).isTrue();
            });
        });
    }

    @Test
    void every_operation_says_what_it_does_what_it_answers_and_how_it_refuses() {
        var names = new ArrayList<String>();
        operations().forEach(operation -> {
            var node = operation.node();
            names.add(node.path("operationId").asString());
            assertThat(node.path("summary").asString()).as(operation.path()).endsWith(".");
            var done = node.path("responses").path("2XX");
            assertThat(done.path("description").asString()).isNotEmpty();
            assertThat(done.path("content")
                            .path("application/json")
                            .path("schema")
                            .isObject())
                    .isTrue();
            assertThat(node.path("responses").path("default").path("$ref").asString())
                    .isEqualTo("#/components/responses/Problem");
        });
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void every_post_asks_for_a_key_and_every_change_of_what_is_there_for_its_version() {
        operations().forEach(operation -> {
            if (operation.method().equals("POST")) {
                assertThat(operation.parameters("header")).contains("Idempotency-Key");
            }
            if (!operation.method().equals("GET")) {
                assertThat(operation.parameters("header")).contains("X-CSRF-Token");
            }
            var isPiece = operation.path().contains("/uploads/");
            var isCell = operation.path().endsWith("/items/{code}");
            if (operation.method().equals("PUT") && !isPiece && !isCell) {
                assertThat(operation.parameters("header")).as(operation.path()).contains("If-Match");
            }
        });
    }

    @Test
    void what_is_sent_has_no_other_fields() {
        var sent = description.path("components").path("schemas").properties().stream()
                .filter(schema -> schema.getKey().endsWith(".Sent"))
                .toList();
        assertThat(sent).hasSizeGreaterThan(15);
        sent.forEach(schema -> assertThat(
                        schema.getValue().path("additionalProperties").isBoolean())
                .as(schema.getKey())
                .isTrue());
    }

    /// One address with one method.
    private record Operation(String method, String path, JsonNode node) {
        List<String> parameters(String in) {
            return node.path("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.path("in").asString().equals(in))
                    .map(parameter -> parameter.path("name").asString())
                    .toList();
        }
    }

    private List<Operation> operations() {
        return description.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Operation(
                                method.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), method.getValue())))
                .toList();
    }
}
