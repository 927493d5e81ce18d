package parindex.app.publication.standings;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import parindex.core.unit.Register;
import parindex.core.unit.Unit;
import parindex.formats.register.BundledRegister;

/// The economic regions of provinces, as the bundled register knows them.
@Component
@Lazy
class Regions {
    private final Register provinces;

    Regions(@Value("${parindex.home:.}") Path home) {
        provinces = BundledRegister.in(home).provinces();
    }

    /// The region of a unit by its name, nothing where the register does not know it.
    Optional<String> of(String unit) {
        return provinces.named(unit).stream()
                .map(Unit::region)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
