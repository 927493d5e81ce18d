package parindex.app.assessment.entry.presence;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.kit.web.Visit;
import parindex.core.criteria.item.ItemCode;

/// Who is in which cell of a sheet, for the script of its page alone: one light question every few seconds. Programs
/// are in no cell, so it is no part of their interface.
@RestController
class PresenceScreens {
    private final PresenceActions actions;

    PresenceScreens(PresenceActions actions) {
        this.actions = actions;
    }

    /// In which cell somebody is.
    ///
    /// @param item code, empty for none
    record Here(String item) {}

    /// Who else is there.
    record Others(List<Other> people) {}

    /// Somebody who is in a cell.
    ///
    /// @param mark tells people of one sheet apart
    /// @param said a sentence
    record Other(String item, String name, String initials, int mark, String said) {}

    @PostMapping("/assessment/{round}/units/{unit}/presence")
    Others here(Visit visit, @PathVariable String round, @PathVariable String unit, @RequestBody Here here) {
        if (!here.item().isEmpty() && ItemCode.find(here.item()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var others = actions.here(new At(round, unit), here.item(), visit.signedIn());
        return new Others(others.stream()
                .map(one -> new Other(
                        one.item(),
                        one.name(),
                        one.initials(),
                        one.mark(),
                        visit.words().say("sheet.here", one.name())))
                .toList());
    }
}
