package org.entente.view.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.entente.drawing.style.Flags;
import org.entente.model.trace.SentenceRef;
import org.entente.view.Editing;
import org.entente.view.StyleClass;
import org.entente.view.evidence.EvidenceContent.ActorDetails;
import org.entente.view.evidence.EvidenceContent.ConcernDetails;
import org.entente.view.evidence.EvidenceContent.Introduction;
import org.entente.view.evidence.EvidenceContent.PairDetails;
import org.entente.view.evidence.EvidenceContent.SentenceDetails;
import org.entente.view.evidence.EvidenceContent.SeveralDetails;
import org.entente.view.evidence.EvidenceContent.TieDetails;
import org.entente.view.evidence.edit.Editors;
import org.entente.view.evidence.edit.NameField;
import org.entente.view.text.AddressActions;
import org.entente.view.text.TextRange;
import org.entente.view.walk.WalkBar;
import org.entente.view.walk.WalkCommands;
import org.jspecify.annotations.Nullable;

/** The panel that shows the selection and quotes its evidence. */
public final class EvidenceView extends BorderPane {

    private static final double HEADING_ROOM = 44;

    private final EvidenceViewModel model;
    private final ObservableValue<Map<String, Flags.Raster>> flags;
    private final AddressActions addresses;
    private final Editing editing;
    private final ScrollPane scroll = new ScrollPane();
    private EvidencePage page;

    /**
     * @param flags flags of countries by ISO code in lower case, once painted
     * @param walk steps through the evidence of the selection
     * @param editing edits what is shown
     */
    public EvidenceView(
            EvidenceViewModel model,
            ObservableValue<Map<String, Flags.Raster>> flags,
            AddressActions addresses,
            WalkCommands walk,
            Editing editing) {
        this.model = model;
        this.editing = editing;
        this.flags = flags;
        this.addresses = addresses;
        page = new EvidencePage(model);
        setId("evidence-pane");
        getStyleClass().add(StyleClass.SIDE_PANEL.css());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText("Evidence");
        setCenter(scroll);
        WalkBar bar = new WalkBar(model.walk(), walk);
        bar.setId("evidence-walk");
        setBottom(bar);
        model.filterProperty().addListener((property, before, now) -> page.updateChips());
        model.walk()
                .currentProperty()
                .addListener((property, before, now) -> now.ifPresent(this::goTo));
        model.contentProperty().addListener((property, before, now) -> show(now));
        editing.curatingProperty()
                .addListener((o, before, now) -> show(model.contentProperty().get()));
        model.dossierValue().addListener((o, before, now) -> edited());
        show(model.contentProperty().get());
    }

    /** Moves the keyboard focus to the first link, or to the page if it has none. */
    public void takeKeyboard() {
        Optional<Node> first =
                page.lookupAll(".hyperlink").stream()
                        .filter(node -> !node.isDisabled())
                        .findFirst();
        first.orElse(scroll).requestFocus();
    }

    /** The content can be equal while the edited dossier is not. */
    private void edited() {
        if (editing.curatingProperty().get()) {
            show(model.contentProperty().get());
        }
    }

    private void show(EvidenceContent content) {
        Node focused = focusedWithin();
        if (focused instanceof NameField field) {
            field.giveUp();
        }
        page = page(content);
        page.finish();
        scroll.setContent(page);
        scroll.setVvalue(0);
        model.walk().currentProperty().get().ifPresent(this::mark);
        if (focused != null) {
            keepFocus(focused);
        }
    }

    private EvidencePage page(EvidenceContent content) {
        EvidencePage page = new EvidencePage(model);
        Editors editors = new Editors(editing, model::select);
        if (content instanceof Introduction introduction) {
            IntroductionPage.fill(page, introduction, model, addresses);
        } else if (content instanceof ActorDetails actor) {
            ActorPage.fill(page, actor, flags, editors.of(actor.actor().id()));
        } else if (content instanceof TieDetails tie) {
            new ClaimPage(page, model, editors).fill(tie);
        } else if (content instanceof ConcernDetails concern) {
            new ClaimPage(page, model, editors).fill(concern);
        } else if (content instanceof PairDetails pair) {
            page.title(pair.title());
            page.muted(pair.summary());
            pair.directions().forEach(part -> page.claims(part.heading(), part.ties()));
            page.claims("Concerns about them", pair.concerns());
            page.links("Actors", pair.actors());
            pair.compared().forEach(part -> page.counted(part.heading(), part.actors()));
        } else if (content instanceof SeveralDetails several) {
            page.title(several.title());
            page.muted(several.summary());
            page.claims("Ties and concerns", several.claims());
            page.links("Actors", several.actors());
        } else if (content instanceof SentenceDetails sentence) {
            new ClaimPage(page, model, editors).fill(sentence);
        } else {
            page.muted("No dossier is open.");
        }
        return page;
    }

    /** Marks the sentence of the walk if it is one of several. */
    private Optional<EvidencePage.Quoted> mark(SentenceRef sentence) {
        Optional<EvidencePage.Quoted> found = Optional.empty();
        for (EvidencePage.Quoted quoted : page.quotes()) {
            List<TextRange> ranges =
                    quoted.paragraph().sentences().stream()
                            .filter(marked -> marked.sentence().equals(sentence))
                            .map(EvidenceContent.Marked::range)
                            .toList();
            boolean walked = model.walk().placeProperty().get().isWalk();
            quoted.text().highlight(StyleClass.MARK_SHOWN, walked ? ranges : List.of());
            found = found.isEmpty() && !ranges.isEmpty() ? Optional.of(quoted) : found;
        }
        return found;
    }

    private void goTo(SentenceRef sentence) {
        mark(sentence).ifPresent(quoted -> reveal(quoted.text()));
    }

    /** Scrolls as little as possible to show a paragraph and the heading above it. */
    private void reveal(Node paragraph) {
        applyCss();
        layout();
        double seen = scroll.getViewportBounds().getHeight();
        double slack = page.getHeight() - seen;
        if (slack <= 0) {
            return;
        }
        Bounds box = page.sceneToLocal(paragraph.localToScene(paragraph.getLayoutBounds()));
        double from = scroll.getVvalue() * slack;
        double top = box.getMinY() - HEADING_ROOM;
        double to =
                top < from
                        ? top
                        : box.getMaxY() > from + seen
                                ? Math.min(top, box.getMaxY() + HEADING_ROOM - seen)
                                : from;
        scroll.setVvalue(Math.max(0, Math.min(1, to / slack)));
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

    /** Restores the keyboard focus: to the same control of the new page, else to the page. */
    private void keepFocus(Node before) {
        String id = before.getId();
        Node same = id == null ? null : scroll.getContent().lookup("#" + id);
        if (same != null && !same.isDisabled()) {
            same.requestFocus();
            if (same instanceof NameField now && before instanceof NameField field) {
                now.goOnFrom(field);
            }
        } else {
            scroll.requestFocus();
        }
    }
}
