package parindex.app.faults;

import java.util.Random;

/// Saves cells of one sheet, one after the other, each until it is known to be saved.
final class Saver implements Crowd.Worker {
    private final Desk desk;
    private final Paper paper;
    private final Random random;
    private String item;
    private int number;

    Saver(Desk desk, Paper paper, Random random) {
        this.desk = desk;
        this.paper = paper;
        this.random = random;
        this.item = desk.items().getFirst();
    }

    @Override
    public boolean step(Client client) {
        if (desk.isSaved(paper, item, words())) {
            number++;
            item = desk.items().get(random.nextInt(desk.items().size()));
        }
        return desk.save(client, paper, item, words());
    }

    private String words() {
        return "lần " + number;
    }
}
