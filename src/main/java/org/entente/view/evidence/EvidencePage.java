package org.entente.view.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.model.id.ElementId;
import org.entente.view.StyleClass;
import org.entente.view.evidence.EvidenceContent.Chip;
import org.entente.view.evidence.EvidenceContent.ClaimSummary;
import org.entente.view.evidence.EvidenceContent.Counted;
import org.entente.view.evidence.EvidenceContent.Link;
import org.entente.view.evidence.EvidenceContent.SupportingParagraph;
import org.entente.view.text.HighlightedText;
import org.entente.view.text.WrappedLabel;

/** A page of the panel: nodes in a column, all as wide as the panel. */
final class EvidencePage extends VBox {

    /** The number of rows of a long list made at a time. */
    private static final int ROWS_AT_ONCE = 60;

    private final EvidenceViewModel model;
    private final List<Supplier<Node>> waiting = new ArrayList<>();
    private final List<FilterChip> chips = new ArrayList<>();
    private final List<Quoted> quotes = new ArrayList<>();
    private int made;

    /**
     * A paragraph quoted on the page.
     *
     * @param text its control
     */
    record Quoted(SupportingParagraph paragraph, HighlightedText text) {}

    /**
     * @param model handles links and chips
     */
    EvidencePage(EvidenceViewModel model) {
        this.model = model;
        style(this, StyleClass.PANEL_BODY);
    }

    /** Adds a node: at once on a short page, on request on a long one. */
    void later(Supplier<Node> part) {
        if (made < ROWS_AT_ONCE) {
            made++;
            add(part.get());
        } else {
            waiting.add(part);
        }
    }

    /** Ends the page, with a link to what has not been made yet. */
    void finish() {
        if (waiting.isEmpty()) {
            return;
        }
        int next = Math.min(ROWS_AT_ONCE, waiting.size());
        Hyperlink more = action("Show " + next + " more of " + waiting.size(), () -> {});
        more.setId("show-more");
        more.setOnAction(event -> showMore(more, next));
        add(more);
    }

    private void showMore(Hyperlink more, int count) {
        int from = getChildren().indexOf(more);
        List<Supplier<Node>> parts = new ArrayList<>(waiting.subList(0, count));
        waiting.subList(0, count).clear();
        parts.forEach(part -> add(part.get()));
        finish();
        Node first = getChildren().get(from + 1).lookup(".hyperlink");
        if (first != null) {
            first.requestFocus();
        }
        getChildren().remove(more);
    }

    /** Registers a quoted paragraph, so that the walk can mark its sentences. */
    void quoted(SupportingParagraph paragraph, HighlightedText text) {
        quotes.add(new Quoted(paragraph, text));
    }

    /** Returns the quoted paragraphs in order. */
    List<Quoted> quotes() {
        return List.copyOf(quotes);
    }

    /** Updates the chips from the filters. */
    void updateChips() {
        chips.forEach(FilterChip::update);
    }

    void add(Node... parts) {
        getChildren().addAll(parts);
    }

    void title(String text) {
        Label title = new WrappedLabel(text, StyleClass.PANEL_TITLE);
        title.setAccessibleRole(AccessibleRole.TEXT);
        add(title);
    }

    void heading(String text) {
        add(new WrappedLabel(text, StyleClass.PANEL_HEADING));
    }

    void lead(String text) {
        add(new WrappedLabel(text, StyleClass.PANEL_LEAD));
    }

    void muted(String text) {
        add(new WrappedLabel(text, StyleClass.MUTED));
    }

    /** Adds a heading and claims, if there are any. */
    void claims(String heading, List<ClaimSummary> rows) {
        if (!rows.isEmpty()) {
            later(() -> new WrappedLabel(heading, StyleClass.PANEL_HEADING));
            rows.forEach(row -> later(() -> row(row)));
        }
    }

    /** Adds a heading and links, if there are any. */
    void links(String heading, List<Link> links) {
        if (!links.isEmpty()) {
            later(() -> new WrappedLabel(heading, StyleClass.PANEL_HEADING));
            links.forEach(link -> later(() -> link(link)));
        }
    }

    /** Adds a heading and links with counts, if there are any. */
    void counted(String heading, List<Counted> counted) {
        if (counted.isEmpty()) {
            return;
        }
        heading(heading);
        VBox list = style(new VBox(), StyleClass.PANEL_LIST);
        for (Counted one : counted) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            list.getChildren()
                    .add(line(StyleClass.COUNTED, link(one.link()), gap, count(one.count())));
        }
        add(list);
    }

    /** Makes a list row of a tie or concern: its clause as a link, chips, a line of its quote. */
    Node row(ClaimSummary row) {
        VBox box = new VBox(link(row.link()), chips(row.chips(), row.attribution(), false));
        row.excerpt()
                .ifPresent(
                        quote -> {
                            Text words = new Text("“" + quote + "”");
                            words.getStyleClass().add(StyleClass.EXCERPT_TEXT.css());
                            TextFlow flow = new TextFlow(words, muted(" ", row.place()));
                            box.getChildren().add(style(flow, StyleClass.EXCERPT));
                        });
        box.setOnMouseEntered(event -> model.point(Set.of(row.link().target())));
        box.setOnMouseExited(event -> model.point(Set.of()));
        return style(box, StyleClass.CLAIM_ROW);
    }

    private static Text muted(String before, String text) {
        Text muted = new Text(before + text.replace(' ', '\u00a0'));
        muted.getStyleClass().add(StyleClass.MUTED_TEXT.css());
        return muted;
    }

    /**
     * Makes a row of chips and words. Only chips at the head of a page take the keyboard focus: in
     * a list of ties they would add four stops for each row.
     */
    Node chips(List<Chip> shown, Optional<String> attribution, boolean keyboard) {
        TextFlow flow = new TextFlow();
        for (Chip chip : shown) {
            FilterChip button = new FilterChip(chip, model);
            button.setFocusTraversable(keyboard);
            chips.add(button);
            flow.getChildren().addAll(button, new Text(" "));
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
        Hyperlink hyperlink = action(link.text(), () -> model.select(link.target()));
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

    /** Makes a small button with a symbol; disabled without a target. */
    Button step(String id, String sign, String meaning, Optional<? extends ElementId> target) {
        Button button = new Button(sign);
        button.setId(id);
        button.setAccessibleText(meaning);
        button.setTooltip(new Tooltip(meaning));
        button.setDisable(target.isEmpty());
        button.setOnAction(event -> target.ifPresent(model::select));
        return style(button, StyleClass.WALKER_STEP);
    }

    /** Makes a label with a number and noun that stays on one line beside a long name. */
    static Label count(String text) {
        Label label = style(new Label(text), StyleClass.MUTED);
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return label;
    }

    static HBox line(StyleClass style, Node... parts) {
        return style(new HBox(parts), style);
    }

    static <T extends Node> T style(T node, StyleClass style) {
        node.getStyleClass().add(style.css());
        return node;
    }
}
