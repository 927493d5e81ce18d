package parindex.formats.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parindex.core.language.Text;
import parindex.formats.FileFault;

/// The faults of one file as they are found.
public final class YamlFaults {
    private static final int MOST = 200;
    private final String file;
    private final List<FileFault> faults = new ArrayList<>();

    public YamlFaults(String file) {
        this.file = file;
    }

    public void add(int line, Text said) {
        var fault = new FileFault(file, line, said);
        if (faults.size() < MOST && !faults.contains(fault)) {
            faults.add(fault);
        }
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /// Every fault by line; no more than two hundred, which is enough to start mending.
    public List<FileFault> list() {
        return faults.stream().sorted(Comparator.comparingInt(FileFault::line)).toList();
    }
}
