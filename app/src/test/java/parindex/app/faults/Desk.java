package parindex.app.faults;

import java.util.List;
import parindex.app.faults.Client.Answer;
import parindex.app.faults.Client.Ask;
import parindex.app.faults.Ledger.Kind;

/// A person with what it takes to do things and to remember what came of them.
///
/// @param who      the person
/// @param province where he works
/// @param ledger   what he knows
record Desk(Official who, Province province, Ledger ledger) {
    /// Does something that has to be written down before and after.
    Answer deed(Client client, Kind kind, String name, String hash, Ask ask) {
        ledger.intend(kind, name, hash);
        var answer = client.ask(ask);
        ledger.told(kind, name, hash, answer);
        return answer;
    }

    /// Saves a cell as the next version of what it is.
    ///
    /// @return whether the answer is known
    boolean save(Client client, Paper paper, String item, String words) {
        var name = paper.unit() + " " + item;
        var hash = province.kept(item, words);
        var version = ledger.intend(Kind.CELL, name, hash);
        var answer = client.ask(Client.save(who, paper, item, version, province.body(item, words)));
        ledger.told(Kind.CELL, name, hash, answer);
        return !answer.isUnknown();
    }

    boolean isSaved(Paper paper, String item, String words) {
        return ledger.is(Kind.CELL, paper.unit() + " " + item, province.kept(item, words));
    }

    /// A file of several pieces, one of a kind.
    static byte[] file(String words, int bytes) {
        var text = new StringBuilder("Văn bản thử ").append(words).append('\n');
        while (text.length() < bytes) {
            text.append("Nội dung thử nghiệm, không phải văn bản thật. ")
                    .append(words)
                    .append('\n');
        }
        return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /// The first item and the second: figures for one, a document for the other.
    List<String> items() {
        return province.items();
    }
}
