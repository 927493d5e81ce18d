package parindex.app;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import parindex.app.account.FirstAccounts;
import parindex.app.kit.web.door.Exposure;

/// What the terminal says once the server can be used: the address, and the way in.
@Component
class Greeting {
    private final Environment settings;
    private final Exposure exposure;
    private final FirstAccounts accounts;
    private final boolean anew;

    Greeting(
            Environment settings,
            Exposure exposure,
            FirstAccounts accounts,
            @Value("${parindex.new-password:false}") boolean anew) {
        this.settings = settings;
        this.exposure = exposure;
        this.accounts = accounts;
        this.anew = anew;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        var address = address();
        var link = accounts.demonstrationLink();
        var password = link.isPresent() ? Optional.<String>empty() : accounts.oneTimePassword(anew);
        System.out.println("parindex: " + address + "/");
        link.ifPresent(path -> System.out.println("Vào dùng thử (open the demonstration): " + address + path));
        password.ifPresent(Greeting::say);
        System.out.flush();
    }

    private static void say(String password) {
        System.out.println("Tài khoản quản trị (administrator): " + FirstAccounts.ADMINISTRATOR);
        System.out.println("Mật khẩu dùng một lần (one-time password): " + password);
    }

    private String address() {
        var port = settings.getRequiredProperty("local.server.port");
        var host = exposure.hosts().stream().findFirst().orElse("localhost");
        return (exposure.encrypted() ? "https://" : "http://")
                + host
                + (exposure.proxies().isEmpty() ? ":" + port : "");
    }
}
