package org.entente.app.editing;

import java.util.List;
import org.entente.edit.Edit;
import org.entente.edit.FreshIds;
import org.entente.model.Dossier;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.id.ActorId;

/** Makes ties without evidence. */
final class DraftTie {

    /** The label of a tie until the user edits it. */
    private static final String LABEL = "new tie";

    private DraftTie() {}

    static Edit between(Dossier dossier, ActorId from, ActorId to) {
        return new Edit.PutClaim(
                new Tie(
                        new FreshIds(dossier).tie(from, LABEL, to),
                        from,
                        to,
                        true,
                        LABEL,
                        TieKind.UNSTATED,
                        Stance.UNSTATED,
                        Status.UNSTATED,
                        null,
                        null,
                        List.of()));
    }
}
