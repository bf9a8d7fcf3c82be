package org.entente.app.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.app.dossier.DossierSession;
import org.entente.app.dossier.StatusLine;
import org.entente.app.dossier.Verdict;
import org.entente.model.trace.Coverage;
import org.entente.view.OpenDossier;
import org.entente.view.StyleClass;
import org.entente.view.command.Command;
import org.entente.view.text.SmallButton;
import org.jspecify.annotations.Nullable;

/**
 * The bar at the bottom: the selection or the last message, and how well the dossier is supported.
 */
final class StatusBar extends HBox {

    private static final double GAP = 12;
    private static final double BAR_WIDTH = 96;

    /** The least that is left of a long reason for not saving. */
    private static final double SAVED_WIDTH = 120;

    /**
     * @param saved whether everything is saved; empty while nothing is edited
     * @param nextUncited goes to an uncited sentence
     * @param clipboard takes copied text
     */
    StatusBar(
            StatusLine status,
            DossierSession session,
            ObservableValue<String> saved,
            Command nextUncited,
            Consumer<String> clipboard) {
        super(GAP);
        Label text = new Label();
        text.textProperty().bind(status.textProperty());
        text.setId("status-text");
        text.setMinWidth(0);
        text.setTooltip(whole(text));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button copy =
                new SmallButton(
                        "status-copy",
                        "Copy address",
                        () -> status.copyableProperty().get().ifPresent(clipboard));
        copy.visibleProperty().bind(status.copyableProperty().map(Optional::isPresent));
        copy.managedProperty().bind(copy.visibleProperty());
        HBox offers = new HBox(GAP);
        offers.setAlignment(Pos.CENTER_LEFT);
        status.offersProperty().addListener((o, before, now) -> fill(offers, now));
        fill(offers, status.offersProperty().get());
        ProgressBar bar = bar(nextUncited);
        Label verdict = verdict();
        Hyperlink uncited = uncited(nextUncited);
        getChildren().addAll(text, copy, offers, gap, saved(saved), bar, verdict, uncited);
        setId("status-bar");
        getStyleClass().add(StyleClass.STATUS_BAR.css());
        setAlignment(Pos.CENTER_LEFT);
        Runnable judge = () -> judge(session.openProperty().get(), bar, verdict, uncited);
        session.openProperty().addListener((o, before, now) -> judge.run());
        judge.run();
    }

    private static void fill(HBox offers, List<StatusLine.Offer> now) {
        offers.getChildren().setAll(now.stream().map(StatusBar::link).toList());
        show(offers, !now.isEmpty());
    }

    private static Hyperlink link(StatusLine.Offer offer) {
        Hyperlink link = new Hyperlink(offer.title());
        link.setId(offer.id());
        link.getStyleClass().add(StyleClass.PANEL_LINK.css());
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> offer.action().run());
        return link;
    }

    private static Label saved(ObservableValue<String> words) {
        // A long message must not hide whether the work is safe.
        Label saved =
                new Label() {
                    @Override
                    protected double computeMinWidth(double height) {
                        return Math.min(computePrefWidth(height), SAVED_WIDTH);
                    }
                };
        saved.setId("save-state");
        saved.getStyleClass().add(StyleClass.MUTED.css());
        saved.textProperty().bind(words);
        saved.setTooltip(whole(saved));
        saved.managedProperty().bind(saved.textProperty().isNotEmpty());
        return saved;
    }

    private static ProgressBar bar(Command nextUncited) {
        ProgressBar bar = new ProgressBar(0);
        bar.setId("coverage-bar");
        bar.getStyleClass().add(StyleClass.COVERAGE.css());
        bar.setMinWidth(BAR_WIDTH);
        bar.setPrefWidth(BAR_WIDTH);
        bar.setOnMouseClicked(event -> nextUncited.run());
        return bar;
    }

    private static Label verdict() {
        Label verdict = new Label();
        verdict.setId("verdict");
        verdict.getStyleClass().add(StyleClass.MUTED.css());
        verdict.setMinWidth(0);
        verdict.setTooltip(whole(verdict));
        // With large text in a small window this is the first to go.
        HBox.setHgrow(verdict, Priority.SOMETIMES);
        return verdict;
    }

    private static Hyperlink uncited(Command nextUncited) {
        Hyperlink link = new Hyperlink();
        link.setId("next-uncited");
        link.getStyleClass().add(StyleClass.PANEL_LINK.css());
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setTooltip(new Tooltip(nextUncited.tooltip()));
        link.setOnAction(
                event -> {
                    nextUncited.run();
                    link.setVisited(false);
                });
        return link;
    }

    private static void judge(
            @Nullable OpenDossier open, ProgressBar bar, Label verdict, Hyperlink uncited) {
        Coverage coverage = open == null ? new Coverage(0, 0) : open.evidence().coverage();
        bar.setProgress(coverage.share());
        bar.setAccessibleText(coverage.words());
        show(bar, coverage.total() > 0);
        verdict.setText(open == null ? "" : Verdict.of(open));
        uncited.setText(coverage.toDo() + " uncited");
        show(uncited, coverage.toDo() > 0);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Tooltip whole(Label label) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(label.textProperty());
        return tip;
    }
}
