package org.entente.view.filter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.Trait.Facet;
import org.entente.view.DisplayOptions;
import org.entente.view.StyleClass;

/** The filter pane. */
public final class FilterView extends BorderPane {

    /** Its width in pixels, whatever it holds. */
    public static final double WIDTH = 216;

    /** The number of rows changed at once; styling a control takes a millisecond or two. */
    private static final int MAX_ROWS_AT_ONCE = 12;

    private final FilterViewModel model;
    private final DisplayOptions options;
    private final VBox sections = new VBox();
    private final EvidenceRow evidence;
    private long shows;
    private final Map<Facet, FilterSection> byFacet = new EnumMap<>(Facet.class);
    private final Label hidden = new Label();
    private final Hyperlink reset = link("Reset", "filter-reset", "Show everything again");

    /**
     * @param model what it shows
     * @param options the look its line samples follow
     * @param turns runs one thing after the other on the JavaFX application thread, where all at
     *     once would hold it up
     */
    public FilterView(FilterViewModel model, DisplayOptions options, Executor turns) {
        this.model = model;
        this.options = options;
        setId("filter-pane");
        getStyleClass().addAll(StyleClass.SIDE_PANEL.css(), StyleClass.FILTER_PANE.css());
        setPrefWidth(WIDTH);
        evidence = new EvidenceRow(model);
        sections.getStyleClass().add(StyleClass.FILTER_SECTIONS.css());
        ScrollPane scroll = new ScrollPane(new VBox(sections, evidence));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText("Filters");
        setCenter(scroll);
        setBottom(foot());
        model.contentProperty().addListener((o, before, now) -> show(now, turns));
        options.themeProperty().addListener((o, before, now) -> paint());
        show(model.contentProperty().get(), Runnable::run);
    }

    private Node foot() {
        hidden.setId("filter-hidden");
        hidden.setWrapText(true);
        hidden.setMinHeight(Region.USE_PREF_SIZE);
        hidden.getStyleClass().add(StyleClass.MUTED.css());
        HBox.setHgrow(hidden, Priority.ALWAYS);
        hidden.setMaxWidth(Double.MAX_VALUE);
        reset.setOnAction(event -> model.reset());
        reset.setMinWidth(Region.USE_PREF_SIZE);
        HBox state = new HBox(8, hidden, reset);
        state.setAlignment(Pos.CENTER_LEFT);
        state.getStyleClass().add(StyleClass.FILTER_STATE.css());
        return state;
    }

    private static Hyperlink link(String text, String id, String help) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.getStyleClass().add(StyleClass.PANEL_LINK.css());
        link.setTooltip(new Tooltip(help));
        link.setAccessibleText(help);
        return link;
    }

    private void show(FilterContent content, Executor many) {
        List<FilterSection> boxes =
                content.sections().stream().map(section -> box(section.facet())).toList();
        int changes = 0;
        for (int i = 0; i < boxes.size(); i++) {
            changes += boxes.get(i).changes(content.sections().get(i));
        }
        long mine = ++shows;
        Executor executor = changes > MAX_ROWS_AT_ONCE ? many : Runnable::run;
        for (int i = 0; i < boxes.size(); i++) {
            int index = i;
            executor.execute(
                    () -> {
                        if (mine == shows) {
                            boxes.get(index).show(content.sections().get(index), style());
                            arrange(boxes, index);
                        }
                    });
        }
        if (boxes.isEmpty()) {
            sections.getChildren().clear();
        }
        evidence.show(content.evidence());
        hidden.setText(content.hidden());
        reset.setDisable(!content.active());
    }

    private FilterSection box(Facet facet) {
        return byFacet.computeIfAbsent(facet, of -> new FilterSection(model));
    }

    /**
     * Keeps what is wanted and there already where it is: to take it out and in would restyle it.
     */
    private void arrange(List<FilterSection> boxes, int shown) {
        List<FilterSection> next = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            if (i <= shown || sections.getChildren().contains(boxes.get(i))) {
                next.add(boxes.get(i));
            }
        }
        if (!next.equals(sections.getChildren())) {
            sections.getChildren().setAll(next);
        }
    }

    private VisualStyle style() {
        return options.visualStyle();
    }

    private void paint() {
        byFacet.values().forEach(section -> section.paint(style()));
    }
}
