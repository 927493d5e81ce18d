package parindex.formats.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parindex.core.criteria.SetFault;
import parindex.core.language.Text;
import parindex.formats.FileFault;

/// The faults of one file as they are found.
public final class Faults {
    private static final int MOST = 200;
    private final String file;
    private final List<FileFault> faults = new ArrayList<>();

    public Faults(String file) {
        this.file = file;
    }

    /// Something in the form of the file.
    public void add(Place place, Text said) {
        add(FileFault.of(file, place, said));
    }

    /// Something that keeps the file from being read at all.
    public void unreadable(Place place, Text said) {
        add(FileFault.unreadable(file, place, said));
    }

    /// Something in the set that the file holds.
    public void add(Place place, SetFault fault) {
        add(FileFault.of(file, place, fault));
    }

    /// What was found before.
    public void addAll(List<FileFault> found) {
        found.forEach(this::add);
    }

    private void add(FileFault fault) {
        if (faults.size() < MOST && !faults.contains(fault)) {
            faults.add(fault);
        }
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /// Every fault by place; no more than two hundred, which is enough to start mending.
    public List<FileFault> list() {
        return faults.stream().sorted(Comparator.comparing(FileFault::place)).toList();
    }
}
