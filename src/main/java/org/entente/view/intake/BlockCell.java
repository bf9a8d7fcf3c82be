package org.entente.view.intake;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.DropReason;
import org.entente.view.StyleClass;
import org.jspecify.annotations.Nullable;

/** A block that was found: its number and its text, or greyed with the reason it is left out. */
final class BlockCell extends ListCell<Block> {

    private static final double NUMBER_WIDTH = 34;

    private final IntakeViewModel model;
    private final Label number = new Label();
    private final Label text = new Label();
    private final Label reason = new Label();
    private final HBox row;

    BlockCell(IntakeViewModel model) {
        this.model = model;
        number.setMinWidth(NUMBER_WIDTH);
        number.getStyleClass().add(StyleClass.PARAGRAPH_NUMBER.css());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        reason.getStyleClass().add(StyleClass.MUTED.css());
        VBox words = new VBox(text, reason);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(number, words);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Block block, boolean empty) {
        super.updateItem(block, empty);
        if (empty || block == null || getIndex() >= model.intakeProperty().get().blocks().size()) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        DropReason dropped = block.dropped();
        int place = dropped == null ? model.number(getIndex()) : -1;
        number.setText(place < 0 ? "" : String.valueOf(place));
        text.setText(block.text());
        text.getStyleClass().removeAll(StyleClass.MUTED.css(), StyleClass.HEADLINE.css());
        if (dropped != null) {
            text.getStyleClass().add(StyleClass.MUTED.css());
        } else if (block.kind() == BlockKind.HEADLINE) {
            text.getStyleClass().add(StyleClass.HEADLINE.css());
        }
        reason.setText(dropped == null ? "" : "left out: " + dropped.words());
        reason.setVisible(dropped != null);
        reason.setManaged(dropped != null);
        setAccessibleText(
                (dropped == null ? "Paragraph " + place : "Left out, " + dropped.words())
                        + ": "
                        + block.text());
        setGraphic(row);
    }
}
