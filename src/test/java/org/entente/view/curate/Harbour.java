package org.entente.view.curate;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.view.DisplayOptions;
import org.entente.view.OpenDossier;
import org.entente.view.PlainEditing;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.article.ArticleViewModel;
import org.entente.view.article.TextSelection;
import org.entente.view.walk.EvidenceWalk;
import org.entente.view.walk.UncitedWalk;

/** An article of eight sentences that is curated from nothing, for tests. */
final class Harbour {

    static final String TEXT =
            """
            France and Morocco quarrel over a harbour

            France has built a harbour with Senegal on the coast. There are reports of Morocco sending warships to Senegal.

            Spain buys fish from Senegal. Portugal and Spain are partners in fishing.

            Morocco claims that France helps Senegal against it. Nobody asked the fishermen.

            Spain worries about the quarrel between France and Morocco.
            """;

    final SimpleObjectProperty<OpenDossier> open;
    final SelectionModel selection = new SelectionModel();
    final PlainEditing editing;
    final ArticleViewModel article;
    final List<String> said = new ArrayList<>();
    final CurateViewModel model;

    Harbour() {
        this(Dossiers.of(TEXT).build());
    }

    Harbour(Dossier dossier) {
        open = new SimpleObjectProperty<>(OpenDossier.of(dossier, 0));
        editing = new PlainEditing(open);
        article =
                new ArticleViewModel(
                        open,
                        selection,
                        new EvidenceWalk(open, selection),
                        new UncitedWalk(open, selection),
                        new DisplayOptions(),
                        copied -> {});
        model =
                new CurateViewModel(
                        open,
                        article,
                        selection,
                        editing,
                        new ForgottenDismissals(),
                        TaskRunner.inPlace(),
                        said::add);
        editing.curatingProperty().set(true);
    }

    /** Marks words of a paragraph that stand there once. */
    void mark(int paragraph, String words) {
        int start = article.paragraphs().get(paragraph).text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        article.text()
                .select(
                        new TextSelection.Point(paragraph, start),
                        new TextSelection.Point(paragraph, start + words.length()));
    }

    String lastSaid() {
        return said.isEmpty() ? "" : said.get(said.size() - 1);
    }
}
