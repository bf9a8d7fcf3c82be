package org.entente.view.filter;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.Status;
import org.entente.view.StyleClass;
import org.entente.view.filter.FilterContent.Row;
import org.entente.view.text.SourceMark;
import org.entente.view.words.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * A trait with its box, line sample and count. Under the pointer the count is replaced by the word
 * "only"; the box's menu has the same for the keyboard.
 */
final class FilterRow extends HBox {

    private final CheckBox box = new CheckBox();
    private final Label count = new Label();
    private final Hyperlink link = new Hyperlink("only");
    private final MenuItem only = new MenuItem();
    private Optional<LineSample> sample = Optional.empty();
    private @Nullable Row row;

    FilterRow(FilterViewModel model) {
        getStyleClass().add(StyleClass.FILTER_ROW.css());
        // An underscore of a name is no mark of a shortcut.
        box.setMnemonicParsing(false);
        box.setMinWidth(0);
        box.setOnAction(event -> model.toggle(row().trait()));
        only.setMnemonicParsing(false);
        only.setOnAction(event -> model.only(row().trait()));
        MenuItem all = new MenuItem("Show everything");
        all.setOnAction(event -> model.reset());
        box.setContextMenu(new ContextMenu(only, all));
        link.setFocusTraversable(false);
        link.getStyleClass().add(StyleClass.FILTER_ONLY.css());
        link.setOnAction(event -> model.only(row().trait()));
        link.visibleProperty().bind(hoverProperty());
        count.getStyleClass().add(StyleClass.MUTED.css());
        count.visibleProperty().bind(hoverProperty().not());
        StackPane end = new StackPane(count, link);
        end.setAlignment(Pos.CENTER_RIGHT);
        end.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(box, gap, end);
        setAlignment(Pos.CENTER_LEFT);
    }

    /** What it shows. */
    Row row() {
        return Objects.requireNonNull(row, "shown");
    }

    /** Shows the trait of a row, in place of the one before. */
    void show(Row next) {
        Row before = row;
        row = next;
        if (before == null
                || !before.trait().equals(next.trait())
                || !before.label().equals(next.label())) {
            name(next);
        }
        box.setSelected(next.shown());
        count.setText(Integer.toString(next.count()));
        String line = next.status().map(FilterRow::lineInWords).orElse("");
        box.setAccessibleText(next.label() + line + ", " + next.counted());
    }

    private void name(Row next) {
        box.setText(next.label());
        box.setId("filter-" + id(next));
        sample =
                next.stance().isPresent() || next.status().isPresent()
                        ? Optional.of(new LineSample(next.stance(), next.status()))
                        : Optional.empty();
        box.setGraphic(graphic(next));
        box.setTooltip(
                next.status().map(Phrases::statusMeaning).map(FilterRow::tooltip).orElse(null));
        only.setText("Show only " + next.label());
        link.setAccessibleText("Show only " + next.label());
    }

    private @Nullable Node graphic(Row next) {
        Optional<Node> mark = next.source().map(SourceMark::of);
        return mark.or(() -> sample).orElse(null);
    }

    private static String id(Row row) {
        String facet = row.trait().facet().name().toLowerCase(Locale.ROOT);
        return facet.replace('_', '-')
                + "-"
                + row.label().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(280);
        return tooltip;
    }

    private static String lineInWords(Status status) {
        return switch (LinePattern.of(status)) {
            case SOLID -> ", solid line";
            case DASHED -> ", dashed line";
            case DOTTED, FINE, GHOST -> ", dotted line";
            case LONG -> ", line of long dashes";
        };
    }

    void paint(VisualStyle style) {
        sample.ifPresent(line -> line.paint(style));
    }
}
