package org.entente.app.article;

import java.util.ArrayList;
import java.util.List;
import org.entente.accession.SourceUpdate;
import org.entente.accession.SourceUpdate.ParagraphChange;
import org.entente.accession.SourceUpdate.QuoteChange;
import org.entente.model.Dossier;
import org.entente.view.words.Isolated;

/** Describes for the user what a newer version of a source changed. */
final class UpdateWords {

    private UpdateWords() {}

    /** Lists the quotes under their ties and concerns, then the paragraphs; lost quotes first. */
    static List<String> of(SourceUpdate update, Dossier dossier) {
        List<String> lines = new ArrayList<>();
        for (boolean lost : new boolean[] {true, false}) {
            for (QuoteChange change : update.quotes()) {
                if (change.isLost() == lost) {
                    lines.add(line(change, dossier));
                }
            }
        }
        for (ParagraphChange change : update.paragraphs()) {
            add("Gone, paragraph ", change.older(), change.removed(), lines);
            add("New, paragraph ", change.newer(), change.added(), lines);
        }
        return lines;
    }

    private static void add(String words, int first, List<String> texts, List<String> lines) {
        for (int i = 0; i < texts.size(); i++) {
            lines.add(words + (first + i) + ": " + Isolated.line(texts.get(i)));
        }
    }

    private static String line(QuoteChange change, Dossier dossier) {
        String owner = change.owner(dossier).map(Isolated::line).orElse("Set aside");
        String drift = change.drift().word();
        String where = change.isLost() ? "" : ", now in paragraph " + change.newer();
        return owner + ": " + drift + where + ": " + Isolated.line(change.quote());
    }
}
