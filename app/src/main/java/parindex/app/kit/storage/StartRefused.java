package parindex.app.kit.storage;

import java.io.Serial;
import parindex.core.language.Text;

/// The server does not start, for a reason that whoever started it can mend: one sentence in both languages.
public final class StartRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Text said;

    public StartRefused(Text said) {
        super(said.en());
        this.said = said;
    }

    public Text said() {
        return said;
    }
}
