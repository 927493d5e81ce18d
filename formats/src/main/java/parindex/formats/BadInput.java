package parindex.formats;

import java.io.Serial;
import parindex.core.language.Text;

/// A file that cannot be used: one sentence in both languages that names the file, the place and the remedy. The
/// command line prints it and exits with 2; a screen shows it beside the upload.
public final class BadInput extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Text said;

    public BadInput(Text said) {
        super(said.vi());
        this.said = said;
    }

    public BadInput(Text said, Throwable cause) {
        super(said.vi(), cause);
        this.said = said;
    }

    public Text said() {
        return said;
    }
}
