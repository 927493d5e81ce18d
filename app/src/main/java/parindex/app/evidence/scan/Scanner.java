package parindex.app.evidence.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import parindex.app.evidence.library.Scan;

/// The scanner of viruses, where one is set up (`parindex.clamd`: `host:port` or the path of a socket).
@Component
public class Scanner {
    private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);

    private final Optional<Clamd> clamd;

    public Scanner(@Value("${parindex.clamd:}") String address, @Value("${parindex.clamd.seconds:15}") int seconds) {
        clamd = address.isBlank() ? Optional.empty() : Optional.of(new Clamd(Clamd.address(address.strip()), seconds));
    }

    /// Whether files are scanned at all; where not, pages say so.
    public boolean isOn() {
        return clamd.isPresent();
    }

    /// What the scanner says of a file; that it must wait, where it cannot be asked now.
    public Scan scan(Path file) {
        if (clamd.isEmpty()) {
            return Scan.OFF;
        }
        try {
            return clamd.get().isClean(file) ? Scan.CLEAN : Scan.FOUND;
        } catch (IOException down) {
            LOG.warn("a file was not scanned; it is tried again", down);
            return Scan.WAITING;
        }
    }
}
