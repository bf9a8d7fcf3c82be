package org.entente.app.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.view.DisplayOptions;
import org.entente.view.Panel;
import org.entente.view.words.Phrases;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The picture and the tabs of panels beside it. Where there is room the article is between the
 * picture and the other panels rather than in a tab, so that sentences and evidence are seen
 * together.
 */
final class WindowBody extends SplitPane {

    private static final double PANEL_WIDTH = 392;
    private static final double MIN_PANEL = 300;
    private static final double ARTICLE_WIDTH = 480;
    private static final double WIDE_PANEL = 0.38;

    /** The picture's fraction of the width beside an article that is being curated. */
    private static final double CURATED_PICTURE = 0.57;

    /**
     * From this width on, in pixels at the default text size, the article is shown beside the tabs.
     */
    private static final double ROOM_FOR_BOTH = 1550;

    /** From this height on, a panel has room for a hint below its content. */
    private static final double ROOM_FOR_HINTS = 300;

    private final DisplayOptions options;
    private final DoubleExpression textSize;
    private final TabPane tabs = new TabPane();
    private final Tab evidenceTab = tab("Evidence", Panel.EVIDENCE);
    private final Tab articleTab = tab("Article", Panel.ARTICLE);
    private final Tab tableTab = tab("Table", Panel.TABLE);
    private final Tab questionTab = tab("Questions", Panel.QUESTIONS);
    private final Tab problemsTab = tab("", Panel.PROBLEMS);
    private final StackPane pictureRoom = new StackPane();
    private final StackPane articleRoom = new StackPane();
    private final StackPane panelRoom = new StackPane();
    private final StackPane article = new StackPane();
    private double rememberedWidth;
    private final BooleanProperty curating = new SimpleBooleanProperty(this, "curating", false);
    private final PanelDrawer drawer;

    /** What the panels that are not in their place yet wait for; bindings are held weakly. */
    private final List<ObservableBooleanValue> awaited = new ArrayList<>();

    /** Whether the article is shown beside the tabs: if wanted, and if there is room. */
    private final BooleanBinding beside;

    /**
     * Makes the body with empty panels.
     *
     * @param textSize the text size relative to the default, at least 1
     */
    WindowBody(Node picture, DisplayOptions options, DoubleExpression textSize) {
        this.options = options;
        this.textSize = textSize;
        pictureRoom.getChildren().add(picture);
        articleRoom.setMinWidth(MIN_PANEL);
        panelRoom.setMinWidth(MIN_PANEL);
        panelRoom.setPrefWidth(PANEL_WIDTH);
        tabs.getTabs().addAll(evidenceTab, articleTab, tableTab, questionTab);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        articleTab.setContent(article);
        getItems().addAll(pictureRoom, panelRoom);
        SplitPane.setResizableWithParent(panelRoom, false);
        SplitPane.setResizableWithParent(articleRoom, false);
        beside =
                Bindings.createBooleanBinding(
                        () ->
                                options.panelsProperty().get()
                                        && options.sideBySideProperty().get()
                                        && getWidth() >= ROOM_FOR_BOTH * textSize.get(),
                        options.panelsProperty(),
                        options.sideBySideProperty(),
                        widthProperty(),
                        textSize);
        beside.addListener((o, before, now) -> place(now));
        options.panelsProperty().addListener((o, before, now) -> showPanels());
        drawer = new PanelDrawer(this, pictureRoom, panelRoom, options, textSize, this::showPanels);
        options.articleBesideProperty().bind(beside);
        widthProperty().addListener((o, before, now) -> appeared(before.doubleValue()));
        textSize.addListener((o, before, now) -> afterLayout(this::divide));
        options.widePanelProperty().addListener((o, before, now) -> divide());
        joinTabs();
    }

    private static Tab tab(String title, Panel panel) {
        Tab tab = new Tab(title);
        tab.setId("tab-" + panel.name().toLowerCase(Locale.ROOT));
        return tab;
    }

    /** Puts a node over the picture. */
    void cover(Node pane) {
        pictureRoom.getChildren().add(pane);
    }

    /** Fills the panels. */
    void furnish(WindowPanels panels, ObservableBooleanValue hasDossier) {
        evidenceTab.setContent(panels.evidence());
        // At once: put into a tab late, the article is first laid out in next to no width.
        article.getChildren().setAll(panels.article());
        onceTrue(tableTab.selectedProperty(), () -> tableTab.setContent(panels.table()));
        onceTrue(questionTab.selectedProperty(), () -> questionTab.setContent(panels.questions()));
        onceTrue(problemsTab.selectedProperty(), () -> problemsTab.setContent(panels.problems()));
        problemsTab.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        panels.problems().countProperty().addListener((o, before, now) -> count(now.intValue()));
        count(panels.problems().countProperty().get());
        VBox.setVgrow(tabs, Priority.ALWAYS);
        panels.hints()
                .showWhile(
                        panelRoom
                                .heightProperty()
                                .greaterThanOrEqualTo(textSize.multiply(ROOM_FOR_HINTS))
                                .and(hasDossier)
                                .and(curating.not()));
        panelRoom.getChildren().setAll(new VBox(tabs, panels.hints()));
    }

    /** The tab with the problems is there while there are any. */
    private void count(int problems) {
        problemsTab.setText(Integer.toString(problems));
        problemsTab.setTooltip(new Tooltip(Phrases.count(problems, "problem") + " (F8)"));
        if (problems == 0) {
            tabs.getTabs().remove(problemsTab);
        } else if (!tabs.getTabs().contains(problemsTab)) {
            tabs.getTabs().add(problemsTab);
            select(options.panelProperty().get());
        }
    }

    /** Adds a panel once it can be seen. Styling invisible panels would delay the start. */
    private void onceTrue(ObservableBooleanValue seen, Runnable fill) {
        if (seen.get()) {
            fill.run();
            return;
        }
        awaited.add(seen);
        seen.addListener(
                new ChangeListener<>() {
                    @Override
                    public void changed(
                            ObservableValue<? extends Boolean> value, Boolean before, Boolean now) {
                        seen.removeListener(this);
                        awaited.remove(seen);
                        fill.run();
                    }
                });
    }

    private void joinTabs() {
        options.panelProperty().addListener((o, before, now) -> bringBack(now));
        tabs.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, now) ->
                                Arrays.stream(Panel.values())
                                        .filter(candidate -> tab(candidate).equals(now))
                                        .forEach(options.panelProperty()::set));
    }

    List<Tab> tabs() {
        return List.copyOf(tabs.getTabs());
    }

    /** Brings a panel to the front; an article beside the tabs is always there. */
    void select(Panel panel) {
        if (tabs.getTabs().contains(tab(panel))) {
            tabs.getSelectionModel().select(tab(panel));
        }
    }

    /** Returns the panel whose tab is in front. */
    Panel panel() {
        return Arrays.stream(Panel.values())
                .filter(panel -> tab(panel).equals(tabs.getSelectionModel().getSelectedItem()))
                .findFirst()
                .orElse(Panel.EVIDENCE);
    }

    private Tab tab(Panel panel) {
        return switch (panel) {
            case EVIDENCE -> evidenceTab;
            case ARTICLE -> articleTab;
            case TABLE -> tableTab;
            case QUESTIONS -> questionTab;
            case PROBLEMS -> problemsTab;
        };
    }

    /** Returns what shows the panels over the picture where there is no room beside it. */
    PanelDrawer drawer() {
        return drawer;
    }

    private void showPanels() {
        boolean wanted = options.panelsProperty().get() && !drawer.isOver();
        if (wanted && !getItems().contains(panelRoom)) {
            getItems().add(panelRoom);
            divide();
            afterLayout(this::divide);
        } else if (!wanted) {
            getItems().remove(panelRoom);
        }
    }

    /** Shows a requested panel. */
    private void bringBack(Panel asked) {
        options.panelsProperty().set(true);
        select(asked);
    }

    private void place(boolean apart) {
        if (apart) {
            tabs.getTabs().remove(articleTab);
            articleTab.setContent(null);
            articleRoom.getChildren().setAll(article);
            getItems().add(1, articleRoom);
        } else {
            getItems().remove(articleRoom);
            articleRoom.getChildren().clear();
            articleTab.setContent(article);
            tabs.getTabs().add(1, articleTab);
            select(options.panelProperty().get());
        }
        divide();
        // A new divider has no position until it has been laid out.
        afterLayout(this::divide);
    }

    private void appeared(double before) {
        if (before == 0 && getWidth() > 0) {
            divide();
        }
    }

    private void divide() {
        double width = getWidth();
        if (width <= 0 || !getItems().contains(panelRoom)) {
            return;
        }
        double panel = panelWidth(width);
        if (beside.get()) {
            double text = Math.min(ARTICLE_WIDTH * textSize.get(), width * 0.35);
            setDividerPositions(1 - (panel + text) / width, 1 - panel / width);
        } else {
            setDividerPositions(pictureShare(panel, width));
        }
    }

    private double pictureShare(double panel, double width) {
        if (curating.get()) {
            return CURATED_PICTURE;
        }
        return options.widePanelProperty().get() ? WIDE_PANEL : 1 - panel / width;
    }

    /** Gives the article more width while curating. */
    void setCurating(boolean now) {
        curating.set(now);
        afterLayout(this::divide);
    }

    /**
     * Runs work after the filters have their new width: a split pane that is laid out anew keeps
     * its panel.
     */
    private void afterLayout(Runnable work) {
        Scene scene = getScene();
        if (scene != null) {
            Runnable[] once = new Runnable[1];
            once[0] =
                    () -> {
                        scene.removePostLayoutPulseListener(once[0]);
                        work.run();
                    };
            scene.addPostLayoutPulseListener(once[0]);
        }
    }

    private double panelWidth(double width) {
        double share = Math.min(0.5, 0.36 * textSize.get());
        return rememberedWidth >= MIN_PANEL
                ? Math.min(rememberedWidth, width * 0.7)
                : Math.min(PANEL_WIDTH * textSize.get(), width * share);
    }

    /** Sets the width of the panel in pixels; 0 for the default. */
    void setPanelWidth(double pixels) {
        rememberedWidth = pixels;
    }

    /** Returns how wide the panel is beside the picture, or was when it last was. */
    double panelWidth() {
        return drawer.isOver() ? rememberedWidth : panelRoom.getWidth();
    }
}
