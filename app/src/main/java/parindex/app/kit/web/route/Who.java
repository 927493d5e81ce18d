package parindex.app.kit.web.route;

import parindex.core.assessment.Right;

/// Who may open an address.
public sealed interface Who {
    /// Whoever comes; what he may do does not matter.
    enum Anybody implements Who {
        /// Also without an account.
        EVERYONE,
        /// Who gave the right password, also while the code of the second factor is still to come.
        COMING_IN,
        /// With an account, also one that must change its password first.
        SIGNED_IN
    }

    /// Somebody who has a right at any place. Whether he has it at the place in question, the page looks.
    record Holder(Right right) implements Who {}
}
