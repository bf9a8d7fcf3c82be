package org.entente.app.window;

import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.entente.app.dossier.DossierSession;
import org.entente.app.settings.FilterWords.Hidden;
import org.entente.app.settings.Preferences;
import org.entente.app.settings.WindowBounds;
import org.entente.view.DisplayOptions;
import org.entente.view.OpenDossier;
import org.jspecify.annotations.Nullable;

/** Restores a window: its position, panes, tab and filters. */
public final class WindowMemory {

    private final Stage stage;
    private final DossierSession session;
    private final MainWindow content;
    private final DisplayOptions options;
    private final Preferences preferences;
    private boolean first = true;

    public WindowMemory(
            Stage stage,
            DossierSession session,
            MainWindow content,
            DisplayOptions options,
            Preferences preferences) {
        this.stage = stage;
        this.session = session;
        this.content = content;
        this.options = options;
        this.preferences = preferences;
    }

    /** Restores a window before it is shown. */
    public void restore() {
        options.filterPaneProperty().set(preferences.get(Preferences.FILTER_PANE));
        content.setPanelWidth(preferences.get(Preferences.PANEL_WIDTH));
        content.setFirstTab(preferences.get(Preferences.TAB));
        preferences
                .get(Preferences.BOUNDS)
                .flatMap(
                        b ->
                                b.on(
                                        Screen.getScreens().stream()
                                                .map(Screen::getVisualBounds)
                                                .toList()))
                .ifPresent(this::place);
        session.openProperty().addListener((o, before, now) -> opened(now));
    }

    private void place(WindowBounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
    }

    /** Filters are restored only at the start, with the dossier they were set for. */
    private void opened(@Nullable OpenDossier now) {
        if (!first || now == null) {
            return;
        }
        first = false;
        Hidden hidden = preferences.get(Preferences.FILTERS);
        if (hidden.place().equals(session.openPath())) {
            session.filters().choose(hidden.choice().within(now.dossier()));
        }
    }

    /** Remembers a window that is being closed. */
    public void save() {
        if (content.isWide()) {
            preferences.set(Preferences.FILTER_PANE, options.filterPaneProperty().get());
        }
        if (!options.widePanelProperty().get()) {
            preferences.set(Preferences.PANEL_WIDTH, content.panelWidth());
        }
        preferences.set(Preferences.TAB, content.tab());
        preferences.set(
                Preferences.FILTERS, new Hidden(session.openPath(), session.filters().choice()));
        preferences.set(Preferences.BOUNDS, Optional.of(bounds()));
    }

    private WindowBounds bounds() {
        WindowBounds now =
                new WindowBounds(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        if (!stage.isMaximized()) {
            return now;
        }
        // The position of a window that is no longer maximized is the one remembered before.
        WindowBounds normal = preferences.get(Preferences.BOUNDS).orElse(now);
        return new WindowBounds(normal.x(), normal.y(), normal.width(), normal.height(), true);
    }
}
