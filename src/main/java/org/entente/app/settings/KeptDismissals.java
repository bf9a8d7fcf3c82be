package org.entente.app.settings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.view.curate.mention.Dismissals;

/** Remembers dismissed words among the preferences, the latest of them. */
public final class KeptDismissals implements Dismissals {

    private static final int MAX_KEPT = 500;
    private static final char BETWEEN = '\t';

    private final Preferences preferences;
    private final Set<String> words;

    /** Reads what was dismissed before. */
    public KeptDismissals(Preferences preferences) {
        this.preferences = preferences;
        words = new LinkedHashSet<>(preferences.get(Preferences.DISMISSED));
    }

    @Override
    public boolean has(String dossier, String form) {
        return words.contains(entry(dossier, form));
    }

    @Override
    public void add(String dossier, String form) {
        words.add(entry(dossier, form));
        List<String> all = new ArrayList<>(words);
        preferences.set(
                Preferences.DISMISSED,
                List.copyOf(all.subList(Math.max(0, all.size() - MAX_KEPT), all.size())));
    }

    private static String entry(String dossier, String form) {
        return line(dossier) + BETWEEN + line(form);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
