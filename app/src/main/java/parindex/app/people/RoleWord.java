package parindex.app.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.assessment.Role;
import parindex.core.language.Fold;

/// Words by which lists call the roles.
final class RoleWord {
    private static final Map<Role, List<String>> WORDS = Map.of(
            Role.ADMINISTRATOR, List.of("quan tri", "qt"),
            Role.COORDINATOR, List.of("dieu phoi", "so noi vu", "dau moi"),
            Role.DRAFTER, List.of("ke khai", "nguoi ke khai", "chuyen vien"),
            Role.HEAD, List.of("thu truong", "phe duyet", "nguoi duyet"),
            Role.APPRAISER, List.of("tham dinh", "nguoi tham dinh"),
            Role.LEADER, List.of("lanh dao", "xem"));

    private RoleWord() {}

    static Optional<Role> of(String typed) {
        var plain = Fold.plain(typed);
        return WORDS.entrySet().stream()
                .filter(role ->
                        role.getValue().contains(plain) || role.getKey().name().equalsIgnoreCase(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
