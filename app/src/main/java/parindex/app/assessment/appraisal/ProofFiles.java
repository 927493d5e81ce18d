package parindex.app.assessment.appraisal;

import java.io.IOException;
import org.springframework.stereotype.Component;
import parindex.app.kit.storage.FileStore;

/// Whether the documents of lines can be opened.
@Component
public class ProofFiles {
    private final FileStore files;

    ProofFiles(FileStore files) {
        this.files = files;
    }

    /// Whether a document opens, for lists of many: no virus was found in it, and its file is there in its whole
    /// length.
    public boolean isThere(Proof proof) {
        return proof.file().open()
                && files.isThere(proof.file().sha256(), proof.file().bytes());
    }

    /// Whether a document opens: no virus was found in it, and its bytes are those that were handed in. All of them are
    /// read.
    boolean opens(Proof proof) {
        if (!proof.file().open()) {
            return false;
        }
        try {
            files.open(proof.file().sha256());
            return true;
        } catch (IOException failure) {
            return false;
        }
    }
}
