package parindex.app.assessment.entry.presence;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.kit.web.Visit;
import parindex.core.criteria.ItemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Who is in which cell of a sheet, for its script: one light question every few seconds.
@RestController
class PresenceApi {
    private final PresenceActions actions;

    PresenceApi(PresenceActions actions) {
        this.actions = actions;
    }

    @PutMapping("/api/v1/assessment/{round}/units/{unit}/presence")
    Map<String, List<Map<String, Object>>> here(
            Visit visit, @PathVariable String round, @PathVariable String unit, @RequestBody String body) {
        var others = actions.here(new At(round, unit), item(body), visit.signedIn());
        return Map.of(
                "people",
                others.stream()
                        .map(one -> Map.<String, Object>of(
                                "item", one.item(),
                                "name", one.name(),
                                "initials", one.initials(),
                                "mark", one.mark(),
                                "said", visit.words().say("sheet.here", one.name())))
                        .toList());
    }

    private static String item(String body) {
        try {
            var item = JsonMapper.shared().readTree(body).path("item").asString("");
            if (item.isEmpty() || ItemCode.find(item).isPresent()) {
                return item;
            }
        } catch (JacksonException noJson) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "", noJson);
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
