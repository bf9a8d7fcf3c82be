package org.entente.app.dossier;

import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.app.settings.Preferences;

/** The most recently opened dossiers, latest first. The built-in one is not among them. */
public final class RecentDossiers {

    private final Preferences preferences;
    private final ObservableList<Path> paths = FXCollections.observableArrayList();
    private final ObservableList<Path> view = FXCollections.unmodifiableObservableList(paths);

    public RecentDossiers(Preferences preferences) {
        this.preferences = preferences;
        paths.setAll(preferences.get(Preferences.RECENT));
    }

    public ObservableList<Path> paths() {
        return view;
    }

    void add(Path dossier) {
        preferences.remember(dossier);
        paths.setAll(preferences.get(Preferences.RECENT));
    }
}
