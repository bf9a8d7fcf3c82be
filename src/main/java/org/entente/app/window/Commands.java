package org.entente.app.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.app.article.Articles;
import org.entente.app.dossier.WindowViewModel;
import org.entente.app.export.Exports;
import org.entente.app.look.ThemeSwitch;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.Panel;
import org.entente.view.SelectionModel;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.help.Guide;
import org.entente.view.walk.EvidenceWalk;
import org.entente.view.walk.UncitedWalk;
import org.jspecify.annotations.Nullable;

/** What menus, keys and buttons do, each in one place. */
public final class Commands {

    private static final double ZOOM_STEP = 1.25;

    private final WindowViewModel window;
    private final CanvasViewModel canvas;
    private final SelectionModel selection;
    private final FilterModel filters;
    private final DisplayOptions options;
    private final Runnable quit;
    private Runnable find = () -> {};
    private Consumer<Exports.Begin> export = what -> {};
    private Runnable copy = () -> {};
    private Optional<Articles> articles = Optional.empty();
    private Optional<EvidenceWalk> evidence = Optional.empty();
    private Optional<UncitedWalk> uncited = Optional.empty();
    private Runnable saveAsDossier = () -> {};
    private Consumer<String> clipboard = text -> {};
    private Consumer<Guide> help = guide -> {};
    private Runnable about = () -> {};
    private ObjectProperty<ThemeSwitch.Choice> themeChoice =
            new SimpleObjectProperty<>(ThemeSwitch.Choice.SYSTEM);

    public Commands(
            WindowViewModel window,
            CanvasViewModel canvas,
            SelectionModel selection,
            FilterModel filters,
            DisplayOptions options,
            Runnable quit) {
        this.window = window;
        this.canvas = canvas;
        this.selection = selection;
        this.filters = filters;
        this.options = options;
        this.quit = quit;
    }

    void openFolder() {
        window.openFolder();
    }

    void openFile() {
        window.openFile();
    }

    void open(@Nullable Path path) {
        window.open(path);
    }

    void export(Exports.Begin what) {
        export.accept(what);
    }

    /** Says what saves the open dossier as one of its own, and what takes text that is copied. */
    public void saveWith(Runnable saveAs, Consumer<String> takeText) {
        saveAsDossier = saveAs;
        clipboard = takeText;
    }

    /** Says what takes articles in. */
    public void takeArticlesWith(Articles in) {
        articles = Optional.of(in);
    }

    void newFromArticle() {
        articles.ifPresent(in -> in.choose(Articles.Goal.NEW));
    }

    void addArticle() {
        articles.ifPresent(in -> in.choose(Articles.Goal.ADD));
    }

    void updateSource() {
        articles.ifPresent(in -> in.choose(Articles.Goal.UPDATE));
    }

    /** Takes the article of a file in. */
    public void takeArticle(Path path) {
        articles.ifPresent(in -> in.take(path, Articles.Goal.NEW));
    }

    /** Takes in what the clipboard holds. */
    public void paste(@Nullable String html, @Nullable String rtf, @Nullable String text) {
        articles.ifPresent(in -> in.paste(html, rtf, text));
    }

    void saveAsDossier() {
        saveAsDossier.run();
    }

    void copyText(String text) {
        clipboard.accept(text);
    }

    void reload() {
        window.reload();
    }

    /** Says what opens the export dialog, and what copies the picture. */
    public void exportWith(Consumer<Exports.Begin> openDialog, Runnable copyPicture) {
        export = openDialog;
        copy = copyPicture;
    }

    void copyImage() {
        copy.run();
    }

    void quit() {
        quit.run();
    }

    public void zoomIn() {
        canvas.zoom(ZOOM_STEP);
    }

    void zoomOut() {
        canvas.zoom(1 / ZOOM_STEP);
    }

    void fit() {
        canvas.fit();
    }

    /** Says what holds the choice of a look. */
    public void themeWith(ObjectProperty<ThemeSwitch.Choice> choice) {
        themeChoice = choice;
    }

    ObjectProperty<ThemeSwitch.Choice> themeChoiceProperty() {
        return themeChoice;
    }

    void toggleTheme() {
        options.toggleTheme();
    }

    public void enlargeText(int steps) {
        options.enlargeText(steps);
    }

    void usualText() {
        options.textScaleProperty().set(1);
    }

    BooleanProperty highContrastProperty() {
        return options.highContrastProperty();
    }

    /** Says what shows the guide, and what tells of the program. */
    public void helpWith(Consumer<Guide> showGuide, Runnable showAbout) {
        help = showGuide;
        about = showAbout;
    }

    void help(Guide guide) {
        help.accept(guide);
    }

    void about() {
        about.run();
    }

    /** Says what puts the keyboard into the search field. */
    public void findWith(Runnable focusField) {
        find = focusField;
    }

    void find() {
        find.run();
    }

    /** Says what steps through sentences. */
    public void walkWith(EvidenceWalk evidenceWalk, UncitedWalk uncitedWalk) {
        evidence = Optional.of(evidenceWalk);
        uncited = Optional.of(uncitedWalk);
    }

    void nextEvidence() {
        evidence.ifPresent(EvidenceWalk::next);
        showEvidence();
    }

    void previousEvidence() {
        evidence.ifPresent(EvidenceWalk::previous);
        showEvidence();
    }

    /** A step is seen in the panel and in the article; the other panels make way. */
    private void showEvidence() {
        Panel front = options.panelProperty().get();
        if (front != Panel.ARTICLE) {
            options.panelProperty().set(Panel.EVIDENCE);
        }
    }

    void nextUncited() {
        uncited.ifPresent(UncitedWalk::next);
    }

    void previousUncited() {
        uncited.ifPresent(UncitedWalk::previous);
    }

    void toggleFilters() {
        options.toggleFilterPane();
    }

    void resetFilters() {
        filters.reset();
    }

    void back() {
        selection.back();
    }

    void forward() {
        selection.forward();
    }

    void clearSelection() {
        selection.clear();
    }

    /** Leaves the focus, or where there is none the selection. */
    public void leave() {
        if (!canvas.trail().leave()) {
            selection.clear();
        }
    }

    public void focus() {
        canvas.focusOnSelection();
    }

    /** Whether the legend lies over the picture. */
    BooleanProperty legendProperty() {
        return options.legendProperty();
    }

    public void toggleLegend() {
        options.legendProperty().set(!options.legendProperty().get());
    }

    /** Whether the overview comes up. */
    BooleanProperty overviewProperty() {
        return options.overviewProperty();
    }

    ReadOnlyBooleanProperty canGoBackProperty() {
        return selection.canGoBackProperty();
    }

    ReadOnlyBooleanProperty canGoForwardProperty() {
        return selection.canGoForwardProperty();
    }
}
