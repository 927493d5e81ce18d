package parindex.app.work.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parindex.app.work.notice.Notice.Paper;
import parindex.app.work.notice.NoticeStore.Choice;
import parindex.app.work.notice.NoticeStore.Fresh;
import parindex.core.language.Fold;
import parindex.core.language.Text;

/// A notice as somebody wants to post it.
///
/// @param typed what the form sent
/// @param units that he may post for
record Posted(Typed typed, List<Choice> units) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BODY = 10_000;

    /// What the form sends.
    record Typed(
            @Nullable String unit,
            @Nullable String title,
            @Nullable String body) {
        Typed {
            unit = unit == null ? "" : unit;
            title = title == null ? "" : Fold.printable(title).strip();
            body = body == null ? "" : body.strip();
        }

        @Override
        public String unit() {
            return String.valueOf(unit);
        }

        @Override
        public String title() {
            return String.valueOf(title);
        }

        @Override
        public String body() {
            return String.valueOf(body);
        }
    }

    /// What is wrong, nothing when it can be posted.
    Optional<Text> refusal() {
        if (chosen().isEmpty()) {
            return Optional.of(NoticeWording.noUnit());
        }
        if (typed.title().isEmpty()) {
            return Optional.of(NoticeWording.noTitle());
        }
        if (typed.title().length() > LONGEST_TITLE) {
            return Optional.of(NoticeWording.longTitle(LONGEST_TITLE));
        }
        return typed.body().length() > LONGEST_BODY
                ? Optional.of(NoticeWording.longBody(LONGEST_BODY))
                : Optional.empty();
    }

    Fresh with(Optional<Paper> paper) {
        return new Fresh(UUID.randomUUID(), chosen().orElseThrow().id(), typed.title(), typed.body(), paper);
    }

    private Optional<Choice> chosen() {
        return units.stream()
                .filter(unit -> unit.id().toString().equals(typed.unit()))
                .findFirst();
    }
}
