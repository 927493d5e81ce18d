package parindex.app.criteria;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import parindex.core.criteria.AgencyCheck;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.SetFault;
import parindex.core.unit.Agencies;
import parindex.formats.register.BundledRegister;

/// Agencies that a set names although they had ended, by the register of the program (F-08).
@Component
@Lazy
public class EndedAgencies {
    private final Agencies agencies;

    EndedAgencies(@Value("${parindex.home:.}") Path home) {
        agencies = BundledRegister.in(home).agencies();
    }

    /// One fault for each item and agency.
    public List<SetFault> in(CriteriaSet set) {
        return AgencyCheck.of(set, agencies);
    }
}
