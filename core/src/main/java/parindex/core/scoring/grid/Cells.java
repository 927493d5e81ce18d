package parindex.core.scoring.grid;

/// What was given, as fractions of longs, cell by cell. A state is the number of the state in its rule. A cell whose
/// lower number is zero is empty, which is not the same as zero.
final class Cells {
    final long[] num;
    final long[] den;

    Cells(int size) {
        num = new long[size];
        den = new long[size];
    }

    boolean isEmpty(int cell) {
        return den[cell] == 0;
    }

    void set(int cell, long figure, long over) {
        num[cell] = figure;
        den[cell] = over;
    }

    void clear(int cell) {
        set(cell, 0, 0);
    }

    /// Takes the cells of a rule over from the row of a unit.
    void copy(Cells from, int row, Slots slots) {
        System.arraycopy(from.num, row, num, slots.at(), slots.width());
        System.arraycopy(from.den, row, den, slots.at(), slots.width());
    }
}
