package parindex.core.document;

/// In whose right a document is signed (quyền hạn của người ký), article 13 of Nghị định 30/2020/NĐ-CP.
public enum Authority {
    /// In the signer's own office.
    OWN(""),
    /// Thay mặt: on behalf of a body that decides together.
    ON_BEHALF("TM."),
    /// Ký thay: a deputy for the head.
    FOR("KT."),
    /// Thừa lệnh: by order of the head.
    BY_ORDER("TL."),
    /// Thừa ủy quyền: by authorisation of the head.
    BY_AUTHORISATION("TUQ."),
    /// Quyền: acting head.
    ACTING("Q.");

    private final String letters;

    Authority(String letters) {
        this.letters = letters;
    }

    /// The letters before the office, empty for the own office.
    public String letters() {
        return letters;
    }
}
