package org.entente.view.evidence;

import javafx.scene.control.Hyperlink;
import org.entente.view.StyleClass;
import org.entente.view.evidence.EvidenceContent.ActorDetails;
import org.entente.view.evidence.EvidenceContent.TieGroup;

/** Shows an actor: its ties by counterpart, then its concerns and what it is cited for. */
final class ActorPage {

    private ActorPage() {}

    static void fill(EvidencePage page, ActorDetails actor) {
        page.title(actor.name());
        page.lead(String.join(" · ", actor.facts()));
        page.muted(actor.counts());
        actor.ties().forEach(group -> group(page, group));
        page.claims("Concerns held", actor.held());
        page.claims("Concerns about " + actor.name(), actor.about());
        page.claims("According to " + actor.name(), actor.said());
    }

    private static void group(EvidencePage page, TieGroup group) {
        Hyperlink name = page.link(group.counterpart());
        EvidencePage.style(name, StyleClass.PANEL_HEADING);
        page.add(
                EvidencePage.line(
                        StyleClass.GROUP_HEADING,
                        name,
                        EvidencePage.label(group.count(), StyleClass.MUTED)));
        group.ties().forEach(row -> page.add(page.row(row)));
    }
}
