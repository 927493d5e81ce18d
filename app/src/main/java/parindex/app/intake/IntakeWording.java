package parindex.app.intake;

/// What the import says when a file cannot be taken.
final class IntakeWording {
    private IntakeWording() {}
}
