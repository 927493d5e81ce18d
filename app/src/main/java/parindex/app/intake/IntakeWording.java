package parindex.app.intake;

import parindex.core.language.Text;

/// What the import says when a file cannot be taken.
final class IntakeWording {
    private IntakeWording() {}

}
