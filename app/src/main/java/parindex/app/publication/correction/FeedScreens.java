package parindex.app.publication.correction;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import parindex.app.kit.journal.BundleSigner;
import parindex.app.kit.web.Visit;
import parindex.app.publication.EditionReading;

/// By which others follow what is published and corrected (U-18).
@Controller
class FeedScreens {
    private final EditionReading reading;
    private final BundleSigner signer;

    FeedScreens(EditionReading reading, BundleSigner signer) {
        this.reading = reading;
        this.signer = signer;
    }

    @GetMapping("/public/feed.atom")
    void feed(Visit visit, HttpServletResponse response) throws IOException, XMLStreamException {
        response.setContentType("application/atom+xml;charset=UTF-8");
        new Feed(signer.key(), reading.latest(), visit.words()).write(response.getOutputStream());
    }
}
