package org.entente.view.intake;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.view.StyleClass;
import org.jspecify.annotations.Nullable;

/** A paragraph as it will be: its number, and a line for each of its sentences. */
final class ParagraphCell extends ListCell<String> {

    private static final double NUMBER_WIDTH = 34;
    private static final double GAP = 3;

    ParagraphCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable String paragraph, boolean empty) {
        super.updateItem(paragraph, empty);
        if (empty || paragraph == null) {
            setGraphic(null);
            return;
        }
        Label number = new Label(String.valueOf(getIndex()));
        number.setMinWidth(NUMBER_WIDTH);
        number.getStyleClass().add(StyleClass.PARAGRAPH_NUMBER.css());
        VBox sentences = new VBox(GAP);
        for (String sentence : IntakeViewModel.sentences(paragraph)) {
            Label line = new Label(sentence);
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            sentences.getChildren().add(line);
        }
        HBox.setHgrow(sentences, Priority.ALWAYS);
        setGraphic(new HBox(number, sentences));
    }
}
