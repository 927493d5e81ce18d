package parindex.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import parindex.app.account.FirstAccounts;
import parindex.app.kit.parser.ParserVerb;
import parindex.cli.CommandLineVerbs;
import parindex.formats.criteria.BundledSets;

/// One run of everything that people wait for, so that the start-up cache knows the classes it takes: pages and
/// downloads as a visitor asks for them, and the verbs of the shell on an example.
final class Training {
    private static final int ROUNDS = 3;
    private static final Pattern LINK = Pattern.compile("href=\"(/rounds/[^\"#]+)\"");
    private final HttpClient visitor = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final String address;

    private Training(String address) {
        this.address = address;
    }

    static void run(ConfigurableApplicationContext context, Path home, Path scratch) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        var link = context.getBean(FirstAccounts.class).demonstrationLink().orElseThrow();
        new Training("http://localhost:" + port).visit(link);
        example(home).forEach(report -> {
            ParserVerb.rehearse(report);
            CommandLineVerbs.quietly("read", report.toString(), "--json");
            CommandLineVerbs.quietly("audit", report.toString());
            CommandLineVerbs.quietly("audit", report.toString(), "--json");
            CommandLineVerbs.quietly(
                    "report",
                    report.toString(),
                    "--out",
                    scratch.resolve("papers").toString());
        });
        sets(home).forEach(set -> {
            var file = scratch.resolve("set.xlsx").toString();
            CommandLineVerbs.quietly("criteria", "check", set.toString(), "--json");
            CommandLineVerbs.quietly("criteria", "export", set.toString(), "--out", file);
            CommandLineVerbs.quietly("criteria", "diff", set.toString(), file);
        });
    }

    private static List<Path> sets(Path home) {
        return BundledSets.in(home).folders().stream().limit(1).toList();
    }

    private void visit(String link) {
        var first = get(link);
        var overview = first.uri().getPath();
        for (int i = 0; i < ROUNDS; i++) {
            get("/intake");
            links(get(overview).body()).forEach(this::get);
            links(get(overview + "/items").body()).stream().limit(ROUNDS).forEach(this::get);
            links(get(overview + "/documents").body()).stream()
                    .filter(path -> path.contains("/documents/"))
                    .forEach(this::get);
        }
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    private HttpResponse<String> get(String path) {
        try {
            return visitor.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> example(Path home) {
        try (Stream<Path> files = Files.walk(home.resolve("examples"), 2)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("report."))
                    .limit(1)
                    .toList();
        } catch (IOException e) {
            return List.of(); // without examples the pages alone are rehearsed
        }
    }
}
