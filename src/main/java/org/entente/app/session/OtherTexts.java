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
     * Finds the texts that are another on disk.
     *
     * @param disk the dossier as it was read
     * @param known the dossier as it is here
     * @return what each text that is not on disk any more has become
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
