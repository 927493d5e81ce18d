package parindex.core.assessment;

import static parindex.core.assessment.Role.ADMINISTRATOR;
import static parindex.core.assessment.Role.APPRAISER;
import static parindex.core.assessment.Role.COORDINATOR;
import static parindex.core.assessment.Role.DRAFTER;
import static parindex.core.assessment.Role.HEAD;
import static parindex.core.assessment.Role.LEADER;

import java.util.Set;

/// What may be done apart from the stage of a round, and by which roles: the one table for pages and interface alike.
/// What depends on a stage stands in the workflow.
public enum Right {
    /// Look at results and criteria sets.
    SEE_RESULTS(ADMINISTRATOR, COORDINATOR, DRAFTER, HEAD, APPRAISER, LEADER),
    /// Read published reports in.
    IMPORT_REPORTS(ADMINISTRATOR, COORDINATOR),
    /// Draft, change and freeze criteria sets.
    EDIT_SETS(ADMINISTRATOR, COORDINATOR),
    /// Invite people, give and end duties.
    MANAGE_PEOPLE(ADMINISTRATOR, COORDINATOR),
    /// Keep the register of units.
    MANAGE_UNITS(ADMINISTRATOR, COORDINATOR),
    /// Read the journal of everything that was done.
    READ_JOURNAL(ADMINISTRATOR),
    /// Prepare, open and extend rounds.
    RUN_ROUNDS(COORDINATOR),
    /// Propose, confirm and correct what is published.
    PUBLISH(COORDINATOR),
    /// Look at rounds and sheets.
    SEE_ROUNDS(COORDINATOR, DRAFTER, HEAD, LEADER),
    /// Enter figures, explanations and documents.
    ENTER(DRAFTER, HEAD),
    /// Approve what an agency entered, and send the sheet of a unit.
    APPROVE(HEAD),
    /// Look at who is how far.
    FOLLOW(COORDINATOR, HEAD, LEADER),
    /// Look at standings that are not published yet, of all units of a round.
    SEE_STANDINGS(COORDINATOR, LEADER),
    /// Post notices for a part of the tree.
    POST_NOTICES(COORDINATOR),
    /// Appraise lines that are assigned to one.
    APPRAISE(APPRAISER),
    /// Have work in rounds, and open the documents of what one sees there.
    TAKE_PART(COORDINATOR, DRAFTER, HEAD, APPRAISER, LEADER),
    /// Decide about the first steps of an installation, bring sample data in and take them away.
    SET_UP(ADMINISTRATOR);

    private final Set<Role> roles;

    Right(Role... roles) {
        this.roles = Set.of(roles);
    }

    /// Whether a role carries this right.
    public boolean belongsTo(Role role) {
        return roles.contains(role);
    }
}
