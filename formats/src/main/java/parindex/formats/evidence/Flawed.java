package parindex.formats.evidence;

import parindex.core.evidence.FileFlaw;

/// Ends the look into a file at the first thing that speaks against it; never leaves this package.
final class Flawed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final FileFlaw flaw;

    Flawed(FileFlaw flaw) {
        super(flaw.name(), null, false, false);
        this.flaw = flaw;
    }

    FileFlaw flaw() {
        return flaw;
    }
}
