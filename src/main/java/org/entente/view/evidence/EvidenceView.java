package org.entente.view.evidence;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.entente.view.StyleClass;
import org.entente.view.evidence.EvidenceContent.ActorDetails;
import org.entente.view.evidence.EvidenceContent.ConcernDetails;
import org.entente.view.evidence.EvidenceContent.Introduction;
import org.entente.view.evidence.EvidenceContent.SentenceDetails;
import org.entente.view.evidence.EvidenceContent.SeveralDetails;
import org.entente.view.evidence.EvidenceContent.TieDetails;
import org.jspecify.annotations.Nullable;

/** The panel that says what is selected and quotes the sentences behind it. */
public final class EvidenceView extends BorderPane {

    private final EvidenceViewModel model;
    private final ScrollPane scroll = new ScrollPane();

    /**
     * Makes the panel.
     *
     * @param model what it shows
     */
    public EvidenceView(EvidenceViewModel model) {
        this.model = model;
        setId("evidence-pane");
        getStyleClass().add(StyleClass.SIDE_PANEL.css());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText("Evidence");
        setCenter(scroll);
        model.contentProperty().addListener((property, before, now) -> show(now));
        show(model.contentProperty().get());
    }

    private void show(EvidenceContent content) {
        Node focused = focusedWithin();
        scroll.setContent(page(content));
        scroll.setVvalue(0);
        if (focused != null) {
            keepFocus(focused.getId());
        }
    }

    private EvidencePage page(EvidenceContent content) {
        EvidencePage page = new EvidencePage(model::select);
        if (content instanceof Introduction introduction) {
            IntroductionPage.fill(page, introduction);
        } else if (content instanceof ActorDetails actor) {
            ActorPage.fill(page, actor);
        } else if (content instanceof TieDetails tie) {
            new ClaimPage(page, model).fill(tie);
        } else if (content instanceof ConcernDetails concern) {
            new ClaimPage(page, model).fill(concern);
        } else if (content instanceof SeveralDetails several) {
            page.title(several.title());
            page.muted(several.summary());
            page.claims("Ties and concerns", several.claims());
            page.links("Actors", several.actors());
        } else if (content instanceof SentenceDetails sentence) {
            new ClaimPage(page, model).fill(sentence);
        } else {
            page.muted("No dossier is open.");
        }
        return page;
    }

    private @Nullable Node focusedWithin() {
        Scene scene = getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == this) {
                return owner;
            }
        }
        return null;
    }

    /** Leaves the keyboard where it was: on the same control of the new page, else on the page. */
    private void keepFocus(@Nullable String id) {
        Node same = id == null ? null : scroll.getContent().lookup("#" + id);
        if (same != null && !same.isDisabled()) {
            same.requestFocus();
        } else {
            scroll.requestFocus();
        }
    }
}
