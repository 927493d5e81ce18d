package parindex.core.criteria.item;

/// Where the figure of a leaf comes from; how it becomes points is the rule's business.
public enum Source {
    /// Facts proved by verification documents (tài liệu kiểm chứng).
    FACTS,
    /// The sociological survey of leaders and councillors (điều tra xã hội học).
    LEADERS_SURVEY,
    /// The satisfaction index of citizens (SIPAS).
    SIPAS,
    /// Figures of another body.
    OTHER_BODY,
    /// The set, or the report the tree was read from, does not say.
    UNKNOWN;

    public boolean isSurvey() {
        return this == LEADERS_SURVEY || this == SIPAS;
    }
}
