package org.entente.app.window;

import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.entente.app.dossier.DossierSession;
import org.entente.app.dossier.Opening;
import org.entente.view.StyleClass;

/**
 * Shows the progress of opening a large dossier, and lets the user cancel. Appears after half a
 * second; the window stays usable.
 */
public final class OpeningPane extends StackPane {

    private static final Duration PATIENCE = Duration.millis(500);
    private static final Duration LOOK = Duration.millis(100);
    private static final double WIDTH = 420;

    private final Label title = new Label();
    private final Label step = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button cancel = new Button("Cancel");
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Timeline looking = new Timeline();
    private Optional<Opening.Job> job = Optional.empty();

    public OpeningPane(DossierSession session) {
        setPickOnBounds(false);
        setVisible(false);
        title.getStyleClass().add(StyleClass.DOSSIER_TITLE.css());
        step.getStyleClass().add(StyleClass.MUTED.css());
        title.setWrapText(true);
        step.setId("opening-step");
        step.setWrapText(true);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        bar.setId("opening-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("Progress of opening the dossier");
        cancel.setId("opening-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> session.cancelOpening());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox card = new VBox(10, title, bar, new HBox(12, step, gap, cancel));
        card.getStyleClass().add("opening-card");
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        getChildren().add(card);
        looking.getKeyFrames().add(new KeyFrame(LOOK, event -> look()));
        looking.setCycleCount(Timeline.INDEFINITE);
        patience.setOnFinished(event -> appear());
        session.opening().jobProperty().addListener((o, before, now) -> follow(now));
        follow(session.opening().jobProperty().get());
    }

    private void follow(Optional<Opening.Job> next) {
        job = next;
        patience.stop();
        if (next.isPresent()) {
            title.setText("Opening " + next.get().name());
            if (!isVisible()) {
                patience.playFromStart();
            }
        } else {
            looking.stop();
            setVisible(false);
        }
    }

    private void appear() {
        look();
        setVisible(true);
        cancel.requestFocus();
        looking.playFromStart();
    }

    private void look() {
        job.ifPresent(
                now -> {
                    step.setText(now.step().what() + "\u2026");
                    bar.setProgress(now.step().share());
                });
    }
}
