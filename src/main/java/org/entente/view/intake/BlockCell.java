package org.entente.view.intake;

import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.DropReason;
import org.entente.view.StyleClass;

/** A block that was found: its number and its text, or greyed with the reason it is left out. */
final class BlockCell extends WrappingCell<Block> {

    private final IntakeViewModel model;

    BlockCell(IntakeViewModel model) {
        this.model = model;
    }

    @Override
    void fill(Block block) {
        DropReason dropped = block.dropped();
        if (dropped == null) {
            // Cells are filled while the list still has blocks that are gone.
            boolean there = getIndex() < model.intakeProperty().get().blocks().size();
            int place = there ? model.number(getIndex()) : -1;
            setNumber(place);
            if (block.kind() == BlockKind.HEADLINE) {
                addLine(block.text()).getStyleClass().add(StyleClass.HEADLINE.css());
            } else {
                addLine(block.text());
            }
            setAccessibleText("Paragraph " + place + ": " + block.text());
            return;
        }
        setNumber(-1);
        addLine(block.text()).getStyleClass().add(StyleClass.MUTED.css());
        addLine("left out: " + dropped.words()).getStyleClass().add(StyleClass.MUTED.css());
        setAccessibleText("Left out, " + dropped.words() + ": " + block.text());
    }
}
