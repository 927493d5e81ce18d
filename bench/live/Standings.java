import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// Standings of a round as it is now: the first look, the looks that follow, and the look after something changed.
/// Words: DATA ADDRESS SET UNITS LOOKS. Run by bench/standings.
void main(String[] words) throws Exception {
    var jury = new Jury(Path.of(words[0]), Path.of(words[2]));
    var units = Integer.parseInt(words[3]);
    var looks = Integer.parseInt(words[4]);
    var board = jury.board(units);
    var cells = new Cells(words[1]);
    IO.println("%d units, %s cells".formatted(units, board.cells()));
    for (var page : List.of("/standings", "/matrix")) {
        IO.println("first " + page + ": " + look(cells, board, page));
        var again = new Took();
        for (int n = 0; n < looks; n++) {
            var begun = System.nanoTime();
            sound(cells.page(board.who().official(board.path() + page + choice(n))));
            again.add(System.nanoTime() - begun);
        }
        IO.println(again.said(page + " of all kinds"));
    }
    IO.println(together(cells, board, looks).said("/standings, 8 at once"));
    var after = new Took();
    for (int n = 0; n < Math.min(looks, 20); n++) {
        jury.change(board, n);
        var begun = System.nanoTime();
        sound(cells.page(board.who().official(board.path() + "/standings")));
        after.add(System.nanoTime() - begun);
    }
    IO.println(after.said("/standings after a decision"));
}

static final List<String> CHOICES = List.of("", "?at=1", "?at=2", "?at=3", "?page=2", "?at=1&page=3", "?only=above", "?only=below");

String choice(int n) {
    return CHOICES.get(n % CHOICES.size());
}

String look(Cells cells, Jury.Board board, String page) throws Exception {
    var begun = System.nanoTime();
    sound(cells.page(board.who().official(board.path() + page)));
    return "%.0f ms".formatted((System.nanoTime() - begun) / 1e6);
}

Took together(Cells cells, Jury.Board board, int looks) throws Exception {
    var took = new Took();
    var free = new Semaphore(8);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int n = 0; n < looks; n++) {
            var path = board.path() + "/standings" + choice(n);
            free.acquire();
            threads.submit(() -> {
                var begun = System.nanoTime();
                sound(cells.page(board.who().official(path)));
                took.add(System.nanoTime() - begun);
                free.release();
                return null;
            });
        }
    }
    return took;
}

static void sound(HttpResponse<String> page) {
    if (page.statusCode() != 200) {
        throw new IllegalStateException(page.statusCode() + " " + page.body().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "));
    }
}
