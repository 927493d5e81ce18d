package parindex.core.language;

/// A language the program speaks; Vietnamese is the first.
public enum Language {
    VI,
    EN
}
