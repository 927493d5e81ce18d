package parindex.app.kit.web;

import java.util.List;

/// Tells which results there are; the feature that keeps them answers.
public interface Subjects {
    /// Every current result, newest year first, then by unit.
    List<Subject> all();
}
