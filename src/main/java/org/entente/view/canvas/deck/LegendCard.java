package org.entente.view.canvas.deck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.Trait;
import org.entente.view.StyleClass;
import org.entente.view.canvas.deck.LegendViewModel.Row;
import org.entente.view.canvas.deck.LegendViewModel.Section;
import org.entente.view.canvas.figure.InkSample;
import org.entente.view.canvas.figure.Paints;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The legend as a card over the canvas. The heading folds it; a click on an entry hides or shows
 * what it stands for.
 */
final class LegendCard extends VBox {

    private static final double MIN_HEIGHT = 60;
    private static final double BAR = 12;

    private final LegendViewModel model;
    private final Paints paints;
    private final Button heading = new Button("Legend");
    private final HBox body = new HBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty");
    private int columns = 1;
    private boolean brief;

    /** Whether the user has asked for more than fitted. */
    private boolean unfolded;

    private int briefColumns = 1;
    private double most = Double.MAX_VALUE;

    /** Whether there is room for a few entries at least. */
    private final BooleanProperty roomy = new SimpleBooleanProperty(this, "roomy", true);

    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", true);

    LegendCard(LegendViewModel model, Paints paints) {
        this.model = model;
        this.paints = paints;
        setId("legend-card");
        getStyleClass().add(StyleClass.CANVAS_CARD.css());
        heading.getStyleClass().setAll(StyleClass.CARD_HEADING.css());
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setOnAction(event -> open.set(!open.get()));
        body.getStyleClass().add(StyleClass.LEGEND_BODY.css());
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText("Legend");
        scroll.getStyleClass().add(StyleClass.LEGEND_SCROLL.css());
        scroll.visibleProperty().bind(open.and(roomy));
        scroll.managedProperty().bind(open.and(roomy));
        open.addListener((o, before, now) -> fold(now));
        fold(true);
        getChildren().addAll(heading, scroll);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        model.sectionsProperty().addListener((o, before, now) -> show(now));
        show(model.sectionsProperty().get());
    }

    /**
     * Limits the card's height; the entries scroll. Without room for a few of them, only the
     * heading is left.
     */
    void limit(double height) {
        if (most != height) {
            most = height;
            roomy.set(height >= heading.prefHeight(-1) + frame() + MIN_HEIGHT);
            requestLayout();
        }
    }

    /** Returns the height of the card within a limit. */
    double heightWithin(double height) {
        double bare = heading.prefHeight(-1) + frame();
        boolean isShut = !open.get() || height < bare + MIN_HEIGHT;
        return isShut ? bare : Math.min(bare + body.prefHeight(-1), height);
    }

    /** Returns the width of the card within a limit of its height. */
    double widthWithin(double height) {
        double bare = heading.prefHeight(-1) + frame();
        boolean isShut = !open.get() || height < bare + MIN_HEIGHT;
        boolean scrolls = bare + body.prefHeight(-1) > height;
        double wide = isShut ? 0 : body.prefWidth(-1) + (scrolls ? BAR : 0);
        return snappedLeftInset() + snappedRightInset() + Math.max(heading.prefWidth(-1), wide);
    }

    /** Returns what the card is higher than its parts. */
    private double frame() {
        return snappedTopInset() + snappedBottomInset() + getSpacing();
    }

    /** Tells whether the entries are higher than the card. */
    boolean isScrolled() {
        return scroll.getVbarPolicy() == ScrollPane.ScrollBarPolicy.ALWAYS;
    }

    /** Measures again after a change of entries, columns or text size. */
    private void measure() {
        double wanted = body.prefHeight(-1);
        double room = Math.max(MIN_HEIGHT, most - heading.prefHeight(-1) - frame());
        boolean scrolls = wanted > room;
        scroll.setVbarPolicy(
                scrolls ? ScrollPane.ScrollBarPolicy.ALWAYS : ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(Math.min(wanted, room));
        scroll.setPrefHeight(Math.min(wanted, room));
        scroll.setMinWidth(body.prefWidth(-1) + (scrolls ? BAR : 0));
        scroll.setPrefWidth(body.prefWidth(-1) + (scrolls ? BAR : 0));
    }

    @Override
    protected double computePrefWidth(double height) {
        measure();
        return super.computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        measure();
        return super.computePrefHeight(width);
    }

    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** Whether more than the heading is shown. */
    BooleanProperty openProperty() {
        return open;
    }

    /** Paints the samples again, for example when flags have arrived. */
    void refresh() {
        show(model.sectionsProperty().get());
    }

    /**
     * Arranges the entries in columns; a section is not split.
     *
     * @param isBrief whether to explain only stances, certainties and concerns
     */
    void shape(int count, boolean isBrief) {
        unfolded = false;
        reshape(count, isBrief);
    }

    private void reshape(int count, boolean isBrief) {
        if (columns != count || brief != isBrief) {
            columns = count;
            brief = isBrief;
            refresh();
        }
    }

    /** Shapes of actors and arrowheads mostly explain themselves. */
    private static Section shortened(Section section) {
        return new Section(
                section.title(),
                section.rows().stream()
                        .filter(row -> !row.traits().isEmpty())
                        .filter(
                                row ->
                                        row.traits().stream()
                                                .noneMatch(Trait.OfActorKind.class::isInstance))
                        .toList());
    }

    private void fold(boolean isOpen) {
        heading.setGraphic(new FontIcon(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        heading.setAccessibleText(isOpen ? "Legend, unfolded" : "Legend, folded");
    }

    private void show(List<Section> all) {
        empty.set(all.isEmpty());
        List<Section> wanted = brief ? brief(all) : all;
        fill(wanted);
        if (!wanted.equals(all)) {
            Button more = new Button("More\u2026");
            more.setId("legend-more");
            more.getStyleClass()
                    .setAll(StyleClass.LEGEND_ROW.css(), StyleClass.LEGEND_FILTER.css());
            more.setAccessibleText("Explain lines and actors too");
            more.setOnAction(event -> unfold(true));
            last().getChildren().add(more);
        } else if (unfolded) {
            Button less = new Button("Less");
            less.setId("legend-less");
            less.getStyleClass()
                    .setAll(StyleClass.LEGEND_ROW.css(), StyleClass.LEGEND_FILTER.css());
            less.setAccessibleText("Explain only what matters most");
            less.setOnAction(event -> unfold(false));
            last().getChildren().add(less);
        }
    }

    /** Returns a short legend: what filters can hide, and how many ties a mark stands for. */
    private static List<Section> brief(List<Section> all) {
        List<Section> parts =
                new ArrayList<>(
                        all.stream()
                                .map(LegendCard::shortened)
                                .filter(section -> !section.rows().isEmpty())
                                .toList());
        List<Row> counts =
                all.stream().flatMap(part -> part.rows().stream()).filter(Row::counts).toList();
        if (!parts.isEmpty() && !counts.isEmpty()) {
            // Their own headings would take more room than the entries.
            int last = parts.size() - 1;
            parts.set(0, joined(parts.get(0), counts.subList(0, 1)));
            if (counts.size() > 1) {
                Section labels = joined(parts.get(last), counts.subList(1, counts.size()));
                parts.set(last, new Section("Labels", labels.rows()));
            }
        }
        return List.copyOf(parts);
    }

    private static Section joined(Section part, List<Row> more) {
        List<Row> rows = new ArrayList<>(part.rows());
        rows.addAll(more);
        return new Section(part.title(), rows);
    }

    private VBox last() {
        return (VBox) body.getChildren().get(body.getChildren().size() - 1);
    }

    /** Shows everything in one column, or the previous shape again. */
    private void unfold(boolean all) {
        unfolded = all;
        if (all) {
            briefColumns = columns;
        }
        reshape(all ? 1 : briefColumns, !all);
    }

    private void fill(List<Section> sections) {
        Optional<String> focused =
                entries.entrySet().stream()
                        .filter(entry -> entry.getValue().isFocused())
                        .map(Map.Entry::getKey)
                        .findFirst();
        entries.clear();
        int all = sections.stream().mapToInt(LegendCard::height).sum();
        List<VBox> made = new ArrayList<>(List.of(new VBox()));
        int filled = 0;
        for (Section section : sections) {
            boolean isFull = filled + height(section) / 2 > made.size() * all / columns;
            if (isFull && made.size() < columns) {
                made.add(new VBox());
            }
            filled += height(section);
            fill(made.get(made.size() - 1), section);
        }
        body.getChildren().setAll(made);
        // The pressed entry keeps the keyboard focus.
        focused.map(entries::get).ifPresent(Node::requestFocus);
    }

    private static int height(Section section) {
        return section.rows().size() + 1;
    }

    private void fill(VBox column, Section section) {
        Label title = new Label(section.title());
        title.getStyleClass().add(StyleClass.LEGEND_HEADING.css());
        column.getChildren().add(title);
        for (Row row : section.rows()) {
            Node line = line(row);
            entries.put(row.text(), line);
            column.getChildren().add(line);
        }
    }

    private Node line(Row row) {
        boolean filters = !row.traits().isEmpty();
        Labeled line = filters ? new Button(row.text()) : new Label(row.text());
        line.getStyleClass().setAll(StyleClass.LEGEND_ROW.css());
        line.setId("legend-" + row.text().replaceAll("[^a-z]+", "-"));
        line.setMinWidth(Region.USE_PREF_SIZE);
        line.setGraphic(new InkSample(row.sample(), paints));
        line.setMaxWidth(Double.MAX_VALUE);
        if (line instanceof Button button) {
            button.getStyleClass().add(StyleClass.LEGEND_FILTER.css());
            button.pseudoClassStateChanged(StyleClass.HIDDEN, row.hidden());
            button.setAccessibleText(row.text() + (row.hidden() ? ", hidden" : ", shown"));
            button.setTooltip(new Tooltip(row.hidden() ? "Show again" : "Hide"));
            button.setOnAction(event -> model.toggle(row));
        }
        return line;
    }
}
