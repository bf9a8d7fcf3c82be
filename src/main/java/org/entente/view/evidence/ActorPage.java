package org.entente.view.evidence;

import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.entente.drawing.style.Flags;
import org.entente.view.StyleClass;
import org.entente.view.evidence.EvidenceContent.ActorDetails;
import org.entente.view.evidence.EvidenceContent.Part;
import org.entente.view.evidence.EvidenceContent.TieGroup;
import org.entente.view.text.WrappedLabel;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;

/** Shows an actor: its ties by counterpart, its concerns and what it is cited as saying. */
final class ActorPage {

    /** A longer name would push everything else out of view. */
    private static final int MAX_NAME_LENGTH = 120;

    private ActorPage() {}

    static void fill(
            EvidencePage page,
            ActorDetails actor,
            ObservableValue<Map<String, Flags.Raster>> flags,
            Optional<Node> editor) {
        String name = Isolated.of(Phrases.shortened(actor.actor().name(), MAX_NAME_LENGTH));
        Label title = new WrappedLabel(name, StyleClass.PANEL_TITLE);
        HBox.setHgrow(title, Priority.ALWAYS);
        page.add(
                EvidencePage.line(
                        StyleClass.ACTOR_HEAD, new Portrait(actor.actor(), flags), title));
        editor.ifPresentOrElse(page::add, () -> page.lead(String.join(" · ", actor.facts())));
        for (Part part : actor.parts()) {
            page.links(part.words(), part.links());
        }
        page.muted(actor.counts());
        actor.ties().forEach(group -> group(page, group));
        page.claims("Concerns held", actor.held());
        page.claims("Concerns about " + name, actor.about());
        page.claims("According to " + name, actor.said());
    }

    private static void group(EvidencePage page, TieGroup group) {
        page.later(() -> heading(page, group));
        group.ties().forEach(row -> page.later(() -> page.row(row)));
    }

    private static Node heading(EvidencePage page, TieGroup group) {
        Hyperlink name = page.link(group.counterpart());
        EvidencePage.style(name, StyleClass.PANEL_HEADING);
        return EvidencePage.line(StyleClass.GROUP_HEADING, name, EvidencePage.count(group.count()));
    }
}
