package org.entente.app.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.source.Article;

/** Compares the texts of a dossier with those that are on disk. */
final class OtherTexts {

    private OtherTexts() {}

    /**
     * Finds the texts that have changed on disk.
     *
     * @param disk the dossier as read
     * @param known the dossier here
     * @return the new text for each changed one
     */
    static Map<Article, Article> of(Dossier disk, Dossier known) {
        Map<Article, Article> others = new LinkedHashMap<>();
        for (Source source : disk.sources()) {
            for (Source here : known.sources()) {
                if (here.file().equals(source.file()) && !here.article().equals(source.article())) {
                    others.put(here.article(), source.article());
                }
            }
        }
        return others;
    }
}
