package parindex.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import parindex.app.account.SignInFixture;
import parindex.app.assessment.appraisal.AppraisalFixture;
import parindex.app.assessment.appraisal.council.CouncilFixture;
import parindex.app.assessment.entry.SheetFixture;
import parindex.app.assessment.round.RoundFixture;
import parindex.app.evidence.EvidenceFixture;
import parindex.app.evidence.scan.LateScanFixture;
import parindex.app.evidence.upload.KeepingFixture;
import parindex.app.kit.storage.TablesFixture;
import parindex.app.people.PeopleFixture;
import parindex.app.publication.PublishedFixture;

/// A test against the running server with its own PostgreSQL and the example reports imported. One server serves the
/// whole run, or each half of it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "parindex.data=target/server-data-${parindex.fork:1}",
            "parindex.demo=true",
            "parindex.pseudo-language=X-Pseudo-Language",
            "logging.file.name=",
            "logging.threshold.console=error"
        })
@ContextConfiguration(initializers = FreshDataFixture.class)
@Import({
    VisitorFixture.class,
    PeopleFixture.class,
    SignInFixture.class,
    StatementFixture.class,
    TablesFixture.class,
    EvidenceFixture.class,
    KeepingFixture.class,
    LateScanFixture.class,
    SheetFixture.class,
    RoundFixture.class,
    PublishedFixture.class,
    AppraisalFixture.class,
    CouncilFixture.class
})
public @interface ServerTest {}
