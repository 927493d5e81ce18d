package parindex.app.account.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Links on their way by mail.
@Tag("M-03")
class LinkMailTest {
    @Test
    void mail_carries_a_link_and_no_password() throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getSmtp().getPort());
            var mail = new LinkMail(Optional.of(sender), "https://cchc.example/", "parindex@cchc.example");
            mail.send("an@cchc.example", "/join/abc", Purpose.JOIN);
            assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
            var received = server.getReceivedMessages()[0];
            assertThat(received.getSubject()).contains("mời tham gia");
            var body = String.valueOf(received.getContent());
            assertThat(body).contains("https://cchc.example/join/abc", "trong 7 ngày");
            assertThat(body.lines().filter(line -> line.contains("mật khẩu:"))).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void without_a_server_for_mail_nothing_is_sent_and_that_is_known() {
        var mail = new LinkMail(Optional.empty(), "https://cchc.example", "parindex@cchc.example");
        assertThat(mail.isPossible()).isFalse();
    }
}
