package org.entente.view.export;

import javafx.animation.AnimationTimer;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.view.StyleClass;

/** The choices of an export next to a preview of it. For the JavaFX application thread. */
public final class ExportView extends HBox {

    private static final double FORM_WIDTH = 366;
    private static final double BAR = 14;
    private static final double MESSAGE_HEIGHT = 44;

    private final ExportViewModel model;
    private final PreviewPane preview = new PreviewPane();
    private final ExportForm form;
    private final ProgressBar bar = new ProgressBar(0);
    private final AnimationTimer ticker;

    /**
     * @param textSize the text size relative to the default
     */
    public ExportView(ExportViewModel model, double textSize) {
        super(20);
        this.model = model;
        setId("export-view");
        form = new ExportForm(model, textSize);
        getChildren().addAll(preview, side(new VBox(12, form, status()), textSize));
        ticker =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        bar.setProgress(model.job().progress());
                    }
                };
        model.job().stateProperty().addListener((o, before, now) -> follow(now));
        model.previewProperty().addListener((o, before, now) -> show());
        show();
    }

    /** The choices scroll if large text leaves them no room; the preview shrinks first. */
    private static ScrollPane side(VBox choices, double textSize) {
        ScrollPane side = new ScrollPane(choices);
        side.setId("export-choices");
        side.setAccessibleText("Choices");
        side.setFitToWidth(true);
        side.setFocusTraversable(false);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setMinWidth(FORM_WIDTH * Math.max(1, textSize) + BAR);
        side.setPrefWidth(FORM_WIDTH * Math.max(1, textSize) + BAR);
        side.getStyleClass().add("export-choices");
        return side;
    }

    /** What the file would be, and below it how its writing goes. */
    private VBox status() {
        Label size = new Label();
        size.setId("export-size");
        size.setWrapText(true);
        size.setMinHeight(Region.USE_PREF_SIZE);
        size.getStyleClass().add(StyleClass.MUTED.css());
        size.textProperty().bind(model.sizeProperty());
        Label message = new Label();
        message.setId("export-message");
        message.setWrapText(true);
        message.setMinHeight(MESSAGE_HEIGHT);
        message.textProperty().bind(model.job().messageProperty());
        message.getStyleClass().add("export-message");
        bar.setId("export-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("Export progress");
        bar.setVisible(false);
        VBox box = new VBox(8, size, bar, message);
        VBox.setVgrow(message, Priority.ALWAYS);
        return box;
    }

    private void follow(ExportJob.State state) {
        boolean running = state == ExportJob.State.RUNNING;
        form.setDisable(running);
        bar.setVisible(running);
        if (running) {
            ticker.start();
        } else {
            ticker.stop();
        }
    }

    private void show() {
        preview.show(
                model.previewProperty().get(),
                model.format().kind().isPicture()
                        && model.choice().background().kind() == ExportBackground.Kind.TRANSPARENT);
    }
}
