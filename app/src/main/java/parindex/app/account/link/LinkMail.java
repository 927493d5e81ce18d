package parindex.app.account.link;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Sends links by mail: a sentence and the link, never a password. It is sent beside the request, so that how long an
/// answer takes tells nobody whether an account exists.
@Component
class LinkMail {
    private static final Logger LOG = LoggerFactory.getLogger(LinkMail.class);

    private final Optional<JavaMailSender> sender;
    private final String address;
    private final String from;
    private final Executor beside = Executors.newVirtualThreadPerTaskExecutor();

    @org.springframework.beans.factory.annotation.Autowired
    LinkMail(
            ObjectProvider<JavaMailSender> sender,
            @Value("${parindex.address:}") String address,
            @Value("${parindex.mail-from:}") String from) {
        this(Optional.ofNullable(sender.getIfAvailable()), address, from);
    }

    LinkMail(Optional<JavaMailSender> sender, String address, String from) {
        this.sender = sender;
        this.address = address.replaceAll("/+$", "");
        this.from = from;
    }

    /// Whether a server for mail, the address of the program and that of its mail were set.
    boolean isPossible() {
        return sender.isPresent() && !address.isBlank() && !from.isBlank();
    }

    void send(String to, String path, Purpose purpose) {
        if (isPossible()) {
            beside.execute(() -> write(to, path, purpose));
        }
    }

    private void write(String to, String path, Purpose purpose) {
        var through = sender.orElseThrow();
        var message = through.createMimeMessage();
        try {
            var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(to);
            parts.setSubject(LinkWording.subject(purpose));
            parts.setText(LinkWording.body(purpose, address + path));
            message.setHeader("Auto-Submitted", "auto-generated");
            through.send(message);
        } catch (MessagingException | MailException failure) {
            LOG.warn("a link was not sent: {}", failure.getMessage());
        }
    }
}
