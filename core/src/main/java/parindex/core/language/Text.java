package parindex.core.language;

/// One sentence said in both languages, already filled with its figures.
///
/// @param vi the Vietnamese sentence
/// @param en the English sentence
public record Text(String vi, String en) {
    /// A text that reads the same in both languages (a code, a name, a number).
    public static Text same(String said) {
        return new Text(said, said);
    }

    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }
}
