package parindex.app.assessment.appraisal.council;

import java.util.List;
import java.util.stream.Stream;
import parindex.app.kit.web.Words;

/// Why a line is laid before the council.
record Why(Words words, Matter matter) {
    List<String> all() {
        var changed = matter.isChanged() ? Stream.of(words.say("council.changed")) : Stream.<String>empty();
        var disputed = matter.disputed() ? Stream.of(words.say("council.disputed")) : Stream.<String>empty();
        var kinds = matter.kinds().stream().sorted().map(kind -> words.word("ledger.check.", kind));
        return Stream.of(changed, disputed, kinds).flatMap(some -> some).toList();
    }
}
