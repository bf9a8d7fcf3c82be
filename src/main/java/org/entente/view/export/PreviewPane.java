package org.entente.view.export;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows a preview; a page longer than the pane is scrolled. */
final class PreviewPane extends StackPane {

    private static final double WIDTH = 460;
    private static final double HEIGHT = 420;
    private static final double MIN_SIDE = 140;

    /** Room for the scroll bar next to a long page. */
    private static final double BAR = 14;

    /** A picture a little too high is shown whole; a long page is scrolled. */
    private static final double LONG = 1.35;

    private final ImageView image = new ImageView();
    private final StackPane sheet = new StackPane(image);
    private final ScrollPane scroll = new ScrollPane(sheet);
    private final TextArea text = new TextArea();

    PreviewPane() {
        getStyleClass().add("export-preview");
        image.setId("export-preview");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setAccessibleText("Preview of the exported picture");
        sheet.getStyleClass().add("export-sheet");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText("Preview");
        text.setId("export-text");
        text.setEditable(false);
        text.setAccessibleText("Beginning of the exported file");
        getChildren().addAll(scroll, text);
        setMinSize(MIN_SIDE, MIN_SIDE);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        layoutBoundsProperty().addListener((o, before, now) -> fit());
    }

    private void fit() {
        Image shown = image.getImage();
        double width = Math.max(MIN_SIDE, getWidth() > 0 ? getWidth() : WIDTH);
        double height = Math.max(MIN_SIDE, getHeight() > 0 ? getHeight() : HEIGHT);
        if (shown != null) {
            boolean paged = shown.getHeight() > LONG * shown.getWidth() * HEIGHT / WIDTH;
            image.setFitWidth(paged ? width - BAR - 2 : width - 2);
            image.setFitHeight(paged ? 0 : height - 2);
        }
    }

    void show(@Nullable Preview preview, boolean transparent) {
        boolean words = preview != null && !preview.isPicture();
        scroll.setVisible(!words);
        text.setVisible(words);
        if (preview != null && words) {
            text.setText(preview.text());
            return;
        }
        Image shown = preview == null ? null : new Image(preview.open());
        image.setImage(shown);
        fit();
        sheet.getStyleClass().removeAll("see-through");
        if (transparent) {
            sheet.getStyleClass().add("see-through");
        }
    }
}
