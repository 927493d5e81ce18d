package parindex.app.work.reminder;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Sends digests by mail: counts and a link, no figure and no name of anybody.
@Component
class DigestMail {
    private final Optional<JavaMailSender> sender;
    private final MailSettings settings;

    /// How the program writes and where it is found.
    ///
    /// @param address of the program as people type it, without a slash at its end
    /// @param from    whom mail comes from
    record MailSettings(String address, String from) {
        MailSettings {
            address = address.replaceAll("/+$", "");
        }
    }

    @org.springframework.beans.factory.annotation.Autowired
    DigestMail(
            ObjectProvider<JavaMailSender> sender,
            @Value("${parindex.address:}") String address,
            @Value("${parindex.mail-from:}") String from) {
        this(Optional.ofNullable(sender.getIfAvailable()), new MailSettings(address, from));
    }

    DigestMail(Optional<JavaMailSender> sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    /// Whether a server for mail, the address of the program and that of its mail were set.
    boolean isPossible() {
        return sender.isPresent()
                && !settings.address().isBlank()
                && !settings.from().isBlank();
    }

    /// @throws org.springframework.mail.MailException when the server did not take it
    void send(Digest digest) {
        var through = sender.orElseThrow();
        var message = through.createMimeMessage();
        try {
            var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            parts.setFrom(settings.from());
            parts.setTo(digest.mail());
            parts.setSubject(DigestWording.subject(digest.reminder()));
            parts.setText(DigestWording.body(digest, settings.address() + "/work"));
            message.setHeader("Auto-Submitted", "auto-generated");
            // The same digest has the same number, should it ever leave twice.
            message.setHeader("Message-ID", "<digest-%s-%s@parindex>".formatted(digest.day(), digest.person()));
        } catch (MessagingException failure) {
            throw new MailPreparationException("the address cannot be written to", failure);
        }
        through.send(message);
    }
}
