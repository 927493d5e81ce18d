package parindex.formats.publication;

import java.io.Serial;

/// A bundle differs from what it should be: found while it is read or compared.
final class Differs extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Discrepancy where;

    Differs(Discrepancy where) {
        super(where.toString());
        this.where = where;
    }

    Discrepancy where() {
        return where;
    }
}
