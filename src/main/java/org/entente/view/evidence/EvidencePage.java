package org.entente.view.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.model.ElementId;
import org.entente.view.StyleClass;
import org.entente.view.evidence.EvidenceContent.Chip;
import org.entente.view.evidence.EvidenceContent.ClaimRow;
import org.entente.view.evidence.EvidenceContent.Link;

/** A page of the panel: parts one below the other, all as wide as the panel. */
final class EvidencePage extends VBox {

    private final Consumer<ElementId> follow;

    /**
     * Makes an empty page.
     *
     * @param follow takes the target of a link that is followed
     */
    EvidencePage(Consumer<ElementId> follow) {
        this.follow = follow;
        style(this, StyleClass.PANEL_BODY);
    }

    void add(Node... parts) {
        getChildren().addAll(parts);
    }

    void title(String text) {
        Label title = label(text, StyleClass.PANEL_TITLE);
        title.setAccessibleRole(AccessibleRole.TEXT);
        add(title);
    }

    void heading(String text) {
        add(label(text, StyleClass.PANEL_HEADING));
    }

    void lead(String text) {
        add(label(text, StyleClass.PANEL_LEAD));
    }

    void muted(String text) {
        add(label(text, StyleClass.MUTED));
    }

    /** Adds a heading and rows of claims below it; nothing where there are none. */
    void claims(String heading, List<ClaimRow> rows) {
        if (!rows.isEmpty()) {
            heading(heading);
            rows.forEach(row -> add(row(row)));
        }
    }

    /** Adds a heading and links below it; nothing where there are none. */
    void links(String heading, List<Link> links) {
        if (!links.isEmpty()) {
            heading(heading);
            VBox list = new VBox();
            list.getStyleClass().add(StyleClass.PANEL_LIST.css());
            links.forEach(link -> list.getChildren().add(link(link)));
            add(list);
        }
    }

    /** A tie or concern in a list: its clause as a link, chips, a line of its quote. */
    Node row(ClaimRow row) {
        VBox box = new VBox(link(row.link()), chips(row.chips(), row.attribution()));
        row.excerpt()
                .ifPresent(
                        quote -> {
                            Text words = new Text("“" + quote + "”");
                            words.getStyleClass().add(StyleClass.EXCERPT_TEXT.css());
                            TextFlow flow = new TextFlow(words, muted(" ", row.place()));
                            box.getChildren().add(style(flow, StyleClass.EXCERPT));
                        });
        return style(box, StyleClass.CLAIM_ROW);
    }

    private static Text muted(String before, String text) {
        Text muted = new Text(before + text.replace(' ', '\u00a0'));
        muted.getStyleClass().add(StyleClass.MUTED_TEXT.css());
        return muted;
    }

    /** Chips in a row, words behind them. */
    static Node chips(List<Chip> chips, Optional<String> attribution) {
        TextFlow flow = new TextFlow();
        for (Chip chip : chips) {
            Label label = label(chip.text(), StyleClass.CHIP);
            label.setWrapText(false);
            chip.stance().ifPresent(stance -> style(label, StyleClass.chip(stance)));
            if (chip.uncertain()) {
                style(label, StyleClass.CHIP_UNCERTAIN);
            }
            label.setTooltip(new Tooltip(chip.meaning()));
            label.setAccessibleText(chip.text() + ". " + chip.meaning());
            flow.getChildren().addAll(label, new Text(" "));
        }
        attribution.ifPresent(
                words -> {
                    Text text = new Text(words);
                    text.getStyleClass().add(StyleClass.MUTED_TEXT.css());
                    flow.getChildren().add(text);
                });
        return style(flow, StyleClass.CHIPS);
    }

    Hyperlink link(Link link) {
        Hyperlink hyperlink = action(link.text(), () -> follow.accept(link.target()));
        hyperlink.setAccessibleText("Select: " + link.text());
        return hyperlink;
    }

    static Hyperlink action(String text, Runnable action) {
        Hyperlink hyperlink = new Hyperlink(text);
        hyperlink.setWrapText(true);
        hyperlink.setMinHeight(Region.USE_PREF_SIZE);
        hyperlink.setAccessibleText(text);
        hyperlink.setOnAction(event -> action.run());
        return style(hyperlink, StyleClass.PANEL_LINK);
    }

    /** A small button with a sign on it; disabled where it leads nowhere. */
    Button step(String id, String sign, String meaning, Optional<? extends ElementId> target) {
        Button button = new Button(sign);
        button.setId(id);
        button.setAccessibleText(meaning);
        button.setTooltip(new Tooltip(meaning));
        button.setDisable(target.isEmpty());
        button.setOnAction(event -> target.ifPresent(follow));
        return style(button, StyleClass.WALKER_STEP);
    }

    static Label label(String text, StyleClass style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return style(label, style);
    }

    static HBox line(StyleClass style, Node... parts) {
        return style(new HBox(parts), style);
    }

    static <T extends Node> T style(T node, StyleClass style) {
        node.getStyleClass().add(style.css());
        return node;
    }
}
