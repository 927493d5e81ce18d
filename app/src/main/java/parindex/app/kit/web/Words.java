package parindex.app.kit.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parindex.core.language.Fold;
import parindex.core.language.Language;
import parindex.core.language.Text;

/// What a screen says, in the language of its reader. A sentence that is asked for by a key nobody wrote is a bug
/// and says so at once.
public final class Words {
    private final Language language;
    private final Map<String, String> messages;
    private final boolean pseudo;
    private final Figures figures;

    private Words(Language language, Map<String, String> messages, boolean pseudo) {
        this.language = language;
        this.messages = messages;
        this.pseudo = pseudo;
        this.figures = new Figures(language);
    }

    static Words of(Language language, Map<String, String> messages) {
        return new Words(language, messages, false);
    }

    /// The same sentences between brackets, so that a test sees every word on a screen that comes from nowhere.
    Words pseudo() {
        return new Words(language, messages, true);
    }

    public Language language() {
        return language;
    }

    /// The language as pages declare it: `vi` or `en`.
    public String tag() {
        return language == Language.VI ? "vi" : "en";
    }

    public Figures figures() {
        return figures;
    }

    /// The sentence of a key with `{0}`, `{1}` … filled in.
    public String say(String key, Object... filling) {
        var sentence = messages.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        for (int i = 0; i < filling.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(filling[i]));
        }
        return marked(sentence);
    }

    /// The sentence of a key that somebody else chose, nothing where nobody wrote one.
    public Optional<String> find(String key) {
        return Optional.ofNullable(messages.get(key)).map(this::marked);
    }

    /// What follows a prefix in the keys whose sentences hold these words, without accents.
    public Set<String> saying(String prefix, String plain) {
        return messages.entrySet().stream()
                .filter(one -> one.getKey().startsWith(prefix)
                        && Fold.plain(one.getValue()).contains(plain))
                .map(one -> one.getKey().substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    /// The sentence for a number of things, which is `{0}`: key `.one` speaks of a single one.
    public String count(String key, int number, Object... more) {
        var filling = new Object[more.length + 1];
        filling[0] = figures.whole(number);
        System.arraycopy(more, 0, filling, 1, more.length);
        return say(number == 1 ? key + ".one" : key, filling);
    }

    /// A sentence of the core.
    public String say(Text text) {
        return marked(text.in(language));
    }

    /// The word for a constant: key `prefix` and its name in lower case.
    public String word(String prefix, Enum<?> constant) {
        return say(prefix + constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    private String marked(String sentence) {
        return pseudo && !sentence.isEmpty() ? "⟦" + sentence + "⟧" : sentence;
    }
}
