package parindex.app.kit.web.api;

import org.springframework.context.annotation.Lazy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The description of the interface, open to everybody: there is no secret in it.
@RestController
class OpenApiScreens {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final OpenApi description;

    OpenApiScreens(@Lazy OpenApi description) {
        this.description = description;
    }

    @GetMapping(path = "/api/v1/openapi.json", produces = "application/json")
    @Told("This description.")
    String description() {
        return JSON.writeValueAsString(description.description());
    }
}
