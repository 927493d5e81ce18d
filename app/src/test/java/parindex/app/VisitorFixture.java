package parindex.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import parindex.app.account.FirstAccounts;
import parindex.app.account.SignInFixture;
import parindex.app.people.PeopleFixture;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;

/// People who visit the server, each with a browser of their own.
@TestComponent
public class VisitorFixture {
    private final Environment settings;
    private final FirstAccounts accounts;

    private final PeopleFixture people;
    private final SignInFixture signIns;

    VisitorFixture(Environment settings, FirstAccounts accounts, PeopleFixture people, SignInFixture signIns) {
        this.settings = settings;
        this.accounts = accounts;
        this.people = people;
        this.signIns = signIns;
    }

    /// Address of the server.
    public String address() {
        return "http://localhost:" + settings.getRequiredProperty("local.server.port");
    }

    /// The demonstration link.
    public String link() {
        return address() + accounts.demonstrationLink().orElseThrow();
    }

    public Visitor anonymous() {
        return new Visitor(address());
    }

    /// Somebody who came by the demonstration link.
    public Visitor signedIn() {
        var visitor = anonymous();
        visitor.get(accounts.demonstrationLink().orElseThrow());
        return visitor;
    }

    /// A new person with these roles at "Tỉnh Thử", signed in.
    public Visitor as(Role... roles) {
        return as(people.person(roles));
    }

    /// A new person with a role at a unit, signed in.
    public Visitor as(Role role, KnownUnit unit) {
        return as(people.person(role, unit));
    }

    /// A person of the tests, signed in with a browser of his own.
    public Visitor as(PeopleFixture.Made person) {
        return as(person.id());
    }

    /// An account, signed in with a browser of its own.
    public Visitor as(UUID person) {
        var visitor = anonymous();
        visitor.carry(signIns.word(person));
        return visitor;
    }

    /// What the server answered.
    public record Answer(int status, HttpHeaders headers, byte[] bytes) {
        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public Document page() {
            return Jsoup.parse(body());
        }

        /// The text a reader sees.
        public String text() {
            return page().body().text();
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public String location() {
            return header("Location");
        }
    }

    /// One person with one browser; redirections are not followed.
    public static final class Visitor {
        private final String address;
        private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        private final HttpClient browser =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        /// Somebody with a fresh browser at a server.
        public static Visitor at(String address) {
            return new Visitor(address);
        }

        Visitor(String address) {
            this.address = address;
        }

        public Answer get(String path) {
            return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
        }

        public Answer get(String path, String header, String value) {
            return send(HttpRequest.newBuilder(URI.create(address + path))
                    .header(header, value)
                    .GET());
        }

        /// Sends a form with the token of the page it stands on.
        public Answer submit(String page, String action, Map<String, String> fields) {
            var token = get(page).page().select("input[name=_csrf]").attr("value");
            var all = new java.util.HashMap<>(fields);
            all.put("_csrf", token);
            return post(action, all);
        }

        /// Sends a form as it is.
        public Answer post(String action, Map<String, String> fields) {
            var body = fields.entrySet().stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
            return send(HttpRequest.newBuilder(URI.create(address + action))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body)));
        }

        /// Asks as a program does: JSON, with the token of a form in a header.
        public Answer ask(String method, String path, Map<String, String> headers, String body) {
            var token =
                    get("/account/password").page().select("input[name=_csrf]").attr("value");
            var request = HttpRequest.newBuilder(URI.create(address + path))
                    .header("Content-Type", "application/json")
                    .header("X-CSRF-Token", token)
                    .method(method, BodyPublishers.ofString(body));
            if (method.equals("POST")) {
                request.header("Idempotency-Key", UUID.randomUUID().toString());
            }
            headers.forEach(request::setHeader);
            return send(request);
        }

        /// Hands in a report.
        public Answer upload(String name, byte[] bytes) {
            return upload("/intake", "/intake", name, bytes);
        }

        /// Hands in a file with the token of the page that its form stands on.
        public Answer upload(String page, String action, String name, byte[] bytes) {
            return upload(page, action, name, bytes, Map.of());
        }

        /// Hands in a file beside other fields.
        public Answer upload(String page, String action, String name, byte[] bytes, Map<String, String> fields) {
            return upload(action, name, bytes, fields, Map.of("X-CSRF-Token", token(page)));
        }

        /// Hands in a file with any headers.
        public Answer upload(
                String action, String name, byte[] bytes, Map<String, String> fields, Map<String, String> headers) {
            var limit = "limit-of-parts";
            var head = new StringBuilder();
            fields.forEach(
                    (field, value) -> head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                            .formatted(limit, field, value)));
            head.append(
                    "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                            .formatted(limit, name));
            var tail = "\r\n--" + limit + "--\r\n";
            var request = HttpRequest.newBuilder(URI.create(address + action))
                    .header("Content-Type", "multipart/form-data; boundary=" + limit)
                    .POST(BodyPublishers.concat(
                            BodyPublishers.ofString(head.toString()),
                            BodyPublishers.ofByteArray(bytes),
                            BodyPublishers.ofString(tail)));
            headers.forEach(request::header);
            return send(request);
        }

        /// Sends bytes as they are.
        public Answer send(String path, byte[] bytes, Map<String, String> headers) {
            var request = HttpRequest.newBuilder(URI.create(address + path)).POST(BodyPublishers.ofByteArray(bytes));
            headers.forEach(request::header);
            return send(request);
        }

        /// The session cookie as the server set it.
        public HttpCookie session() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().endsWith("SID"))
                    .findFirst()
                    .orElseThrow();
        }

        /// From here on the browser carries this word.
        private void carry(String word) {
            var cookie = new HttpCookie("SID", word);
            cookie.setPath("/");
            cookie.setVersion(0);
            cookies.getCookieStore().add(URI.create(address), cookie);
        }

        /// Any request, for what the methods above do not send.
        public Answer send(String method, String path, String body, Map<String, String> headers) {
            var request = HttpRequest.newBuilder(URI.create(address + path))
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            headers.forEach(request::header);
            return send(request);
        }

        /// The token that forms of a page carry, for requests of a script.
        public String token(String page) {
            return get(page).page().select("input[name=_csrf]").attr("value");
        }

        public Visitor inEnglish() {
            get("/language/en");
            return this;
        }

        private Answer send(HttpRequest.Builder request) {
            try {
                HttpResponse<byte[]> answer = browser.send(request.build(), BodyHandlers.ofByteArray());
                return new Answer(answer.statusCode(), answer.headers(), answer.body());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
