package org.entente.app.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.io.DossierDocument;
import org.entente.io.DossierReader;
import org.entente.io.MemoryFiles;
import org.entente.io.mend.Finding;
import org.entente.io.mend.Mend;
import org.entente.io.mend.Mending;
import org.entente.io.problem.ProblemKind;
import org.entente.model.Evidence;
import org.entente.model.Tie;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.DisplayOptions;
import org.entente.view.OpenDossier;
import org.entente.view.Panel;
import org.entente.view.PlainEditing;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.junit.jupiter.api.Test;

class ProblemsViewModelTest {

    private static final byte[] ARTICLE =
            "Headline\n\nAlpha helps Beta. Beta fears Alpha.\n".getBytes(StandardCharsets.UTF_8);

    private static final String JSON =
            """
            {
              "format": 1,
              "title": "Two",
              "sources": [{"id": "article", "title": "T", "file": "article.txt"}],
              "actors": [
                {"id": "alpha", "name": "Alpha", "kind": "country"},
                {"id": "beta", "name": "Beta", "kind": "country"}
              ],
              "ties": [
                {"id": "helps", "from": "narnia", "to": "beta", "label": "helps",
                  "kind": "political", "stance": "freindly", "status": "stated",
                  "evidence": [{"source": "article", "paragraph": 1, "quote": "Alpha helps Beta"}]},
                {"id": "fears", "from": "beta", "to": "alpha", "label": "fears",
                  "kind": "political", "stance": "adversarial", "status": "stated",
                  "evidence": [{"source": "article", "paragraph": 1, "quote": "Beta fears Alfa"}]}
              ],
              "concerns": []
            }
            """;

    private final DossierDocument document =
            new DossierReader()
                    .read(new MemoryFiles(JSON.getBytes(StandardCharsets.UTF_8), ARTICLE))
                    .document()
                    .orElseThrow();
    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(OpenDossier.of(document.dossier().orElseThrow(), 3));
    private final SimpleObjectProperty<Optional<Mending>> mending =
            new SimpleObjectProperty<>(Optional.empty());
    private final PlainEditing editing = new PlainEditing(open);
    private final SelectionModel selection = new SelectionModel();
    private final DisplayOptions options = new DisplayOptions();
    private final List<String> said = new ArrayList<>();
    private final ProblemsViewModel model =
            new ProblemsViewModel(
                    open, mending, selection, editing, options, TaskRunner.inPlace(), said::add);

    private void find() {
        mending.set(Optional.of(new Mending(document, new MemoryFiles(new byte[0], ARTICLE))));
    }

    private Finding finding(ProblemKind kind) {
        return model.findings().stream()
                .filter(finding -> finding.problem().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Mend choice(ProblemKind kind, String title) {
        return finding(kind).mends().choices().stream()
                .filter(mend -> mend.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theProblemsAreListedAndInFront() {
        assertThat(model.countProperty().get()).isZero();
        find();

        assertThat(model.findings())
                .extracting(finding -> finding.problem().kind())
                .containsExactly(
                        ProblemKind.UNKNOWN_REFERENCE,
                        ProblemKind.UNKNOWN_WORD,
                        ProblemKind.QUOTE_MISSING);
        assertThat(model.summaryProperty().get())
                .isEqualTo(
                        "3 problems. 1 part of the file is left out of the picture, and kept in the"
                                + " file as it is until mended.");
        assertThat(options.panelProperty().get()).isEqualTo(Panel.PROBLEMS);
    }

    @Test
    void eachLeadsToItsPlace() {
        find();
        SentenceRef sentence = new SentenceRef(new SourceId("article"), 1, 0);

        assertThat(model.go(finding(ProblemKind.UNKNOWN_REFERENCE))).isTrue();
        assertThat(selection.shownSentenceProperty().get()).contains(sentence);

        assertThat(model.go(finding(ProblemKind.QUOTE_MISSING))).isTrue();
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(new TieId("fears")));
    }

    @Test
    void whatIsMendedLeavesTheListAndAllMendedIsShown() {
        find();
        model.mend(choice(ProblemKind.UNKNOWN_REFERENCE, "Alpha"));
        assertThat(said).containsExactly("Mended: Alpha");
        assertThat(model.countProperty().get()).isEqualTo(2);
        assertThat(editing.dossier().ties()).hasSize(1);

        model.mend(choice(ProblemKind.UNKNOWN_WORD, "cooperative"));
        assertThat(model.countProperty().get()).isEqualTo(1);
        assertThat(editing.dossier().ties()).extracting(Tie::label).contains("helps");

        model.quote(
                finding(ProblemKind.QUOTE_MISSING),
                Optional.of(
                        new Evidence(new SourceId("article"), 1, "Beta fears Alpha", null, null)));
        assertThat(model.countProperty().get()).isZero();
        assertThat(model.summaryProperty().get()).isEmpty();

        editing.undo();
        assertThat(model.countProperty().get()).isEqualTo(1);
    }

    @Test
    void wordsAreToBeMarkedFirst() {
        find();
        model.quote(finding(ProblemKind.QUOTE_MISSING), Optional.empty());

        assertThat(said).containsExactly("Mark the words of the quote in the article first");
        assertThat(editing.edits()).isEmpty();
    }

    @Test
    void whatIsNoJsonIsRefusedAndChangesNothing() {
        find();
        model.rewrite(finding(ProblemKind.UNKNOWN_WORD), "{oops");

        assertThat(said).hasSize(1).first().asString().startsWith("Not mended: ");
        assertThat(editing.edits()).isEmpty();
        assertThat(model.countProperty().get()).isEqualTo(3);
    }

    @Test
    void whatIsShownIsDeletedAsElsewhere() {
        find();
        model.delete(finding(ProblemKind.QUOTE_MISSING));

        assertThat(editing.dossier().ties()).isEmpty();
        assertThat(editing.dossier().unread()).hasSize(1);
    }
}
