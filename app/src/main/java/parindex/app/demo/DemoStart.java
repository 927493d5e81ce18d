package parindex.app.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import parindex.app.account.FirstAccounts;
import parindex.core.assessment.Role;

/// Makes the demonstration at its first start.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnProperty("parindex.demo-round")
class DemoStart implements ApplicationRunner {
    private final FirstAccounts accounts;
    private final Cast cast;
    private final DemoRound round;

    DemoStart(FirstAccounts accounts, Cast cast, DemoRound round) {
        this.accounts = accounts;
        this.cast = cast;
        this.round = round;
    }

    @Override
    public void run(ApplicationArguments ignored) {
        if (!cast.isThere()) {
            var troupe = cast.enter(accounts.demonstrator().id(), Role.COORDINATOR);
            round.play(troupe);
            round.playAppraisal(troupe);
        }
    }
}
