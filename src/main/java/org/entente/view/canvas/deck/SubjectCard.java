package org.entente.view.canvas.deck;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.view.StyleClass;

/** A card beside the pointer that lists what a ribbon or a pill stands for. */
final class SubjectCard extends VBox {

    private static final double WIDTH = 320;

    /** Distance to the pointer, so that the card does not cover its subject. */
    private static final double OFFSET = 18;

    private static final double MARGIN = 8;

    SubjectCard() {
        setId("subject-card");
        getStyleClass().addAll(StyleClass.CANVAS_CARD.css(), StyleClass.SUBJECT_CARD.css());
        setMouseTransparent(true);
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        setVisible(false);
    }

    /** Shows the card near a point of its parent, where the parent has room. */
    void show(SubjectNote note, double x, double y, double width, double height) {
        getChildren().clear();
        add(note.title(), StyleClass.PANEL_HEADING);
        if (!note.summary().isEmpty()) {
            add(note.summary(), StyleClass.MUTED);
        }
        for (SubjectNote.Line line : note.lines()) {
            Text clause = new Text(line.clause());
            clause.getStyleClass().add(StyleClass.CARD_TEXT.css());
            Text certainty = new Text("  " + line.certainty());
            certainty.getStyleClass().add(StyleClass.MUTED_TEXT.css());
            getChildren().add(new TextFlow(clause, certainty));
        }
        if (note.more() > 0) {
            add("and " + note.more() + " more", StyleClass.MUTED);
        }
        setAccessibleText(note.title() + ", " + note.summary());
        setVisible(true);
        applyCss();
        autosize();
        double left =
                x + OFFSET + getWidth() > width - MARGIN ? x - OFFSET - getWidth() : x + OFFSET;
        double top = Math.min(y + OFFSET, height - MARGIN - getHeight());
        relocate(Math.max(MARGIN, left), Math.max(MARGIN, top));
    }

    void hide() {
        setVisible(false);
    }

    private void add(String text, StyleClass style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style.css());
        getChildren().add(label);
    }
}
