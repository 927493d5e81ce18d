package parindex.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import parindex.app.account.FirstAccounts;
import parindex.app.intake.Examples.Example;
import parindex.app.intake.IntakeActions.Named;
import parindex.app.kit.web.Person;

/// Imports the example reports at the first start of a demonstration, the way a person would.
@Component
@ConditionalOnProperty("parindex.demo")
class DemoImport implements ApplicationRunner {
    private final Examples examples;
    private final CardStore cards;
    private final UploadStore uploads;
    private final IntakeActions actions;
    private final FirstAccounts accounts;

    DemoImport(
            @Value("${parindex.home:.}") Path home,
            CardStore cards,
            UploadStore uploads,
            IntakeActions actions,
            FirstAccounts accounts) {
        this.examples = new Examples(home.resolve("examples"));
        this.cards = cards;
        this.uploads = uploads;
        this.actions = actions;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments ignored) throws IOException {
        if (!cards.all().isEmpty()) {
            return;
        }
        var person = accounts.demonstrator();
        for (var example : examples.all()) {
            take(example, person);
        }
    }

    private void take(Example example, Person person) throws IOException {
        var name = example.name() + "-" + example.report().getFileName();
        var upload = actions.upload(name, Files.readAllBytes(example.report()), person.id());
        var subject = uploads.find(upload).orElseThrow().card().subject();
        var named = new Named(subject.shortUnit(), subject.year().orElseThrow(), example.invented());
        actions.accept(upload, named, person.id());
    }
}
