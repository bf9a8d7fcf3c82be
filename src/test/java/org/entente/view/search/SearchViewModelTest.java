package org.entente.view.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.entente.testing.TasksByHand;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {

    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(OpenDossier.of(Dossiers.sample(), 0));
    private final SelectionModel selection = new SelectionModel();
    private final SearchViewModel model =
            new SearchViewModel(open, selection, TaskRunner.inPlace());

    @Test
    void anIndexThatIsNotWantedAnyMoreIsNotBuilt() {
        TasksByHand tasks = new TasksByHand();
        SearchViewModel slow = new SearchViewModel(open, selection, tasks);
        slow.queryProperty().set("bord");
        open.set(OpenDossier.of(Dossiers.of("Nothing.").country("x", "Xland").build(), 0));
        open.set(null);

        assertThat(tasks.waiting()).isEqualTo(2);
        tasks.finishAll();

        assertThat(slow.list().hits()).isEmpty();
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(
                        () -> SearchIndex.of(Dossiers.sample(), () -> asked.incrementAndGet() > 9))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).as("it stops in the midst").hasValue(10);
    }

    @Test
    void choosesTheBestHitAsTheUserTypes() {
        model.queryProperty().set("bord");

        assertThat(model.list().chosenProperty().get()).isZero();
        assertThat(model.list().hits().get(0).text()).isEqualTo("Borduria");
        assertThat(model.list().summaryProperty().get()).isEqualTo("8 hits");
    }

    @Test
    void allListenersShareOneListOfHits() {
        assertThat(model.list().hits()).isSameAs(model.list().hits());
    }

    @Test
    void selectsTheElementChosen() {
        model.queryProperty().set("bord");

        assertThat(model.take()).isTrue();

        assertThat(selection.selection())
                .isEqualTo(new Selection.OfElement(new ActorId("borduria")));
        assertThat(selection.shownSentenceProperty().get()).isEmpty();
    }

    @Test
    void selectsAndShowsTheSentenceChosen() {
        model.queryProperty().set("nobody else");
        model.take();

        assertThat(selection.selection())
                .isEqualTo(new Selection.OfSentence(Dossiers.sentence(3, 1)));
        assertThat(selection.shownSentenceProperty().get()).contains(Dossiers.sentence(3, 1));
    }

    @Test
    void stepsThroughTheHitsAndRoundTheEnds() {
        model.queryProperty().set("dana");
        int last = model.list().hits().size() - 1;

        model.list().step(-1);
        assertThat(model.list().chosenProperty().get()).isEqualTo(last);
        model.list().step(1);
        assertThat(model.list().chosenProperty().get()).isZero();
        model.list().step(1);
        assertThat(model.list().chosenProperty().get()).isEqualTo(1);
    }

    @Test
    void saysThatNothingWasFound() {
        model.queryProperty().set("zebra");

        assertThat(model.list().summaryProperty().get()).isEqualTo("Nothing found");
        assertThat(model.take()).isFalse();
        model.list().step(1);
        assertThat(model.list().chosenProperty().get()).isEqualTo(-1);
    }

    @Test
    void asksWhetherAnotherWordWasMeant() {
        model.queryProperty().set("bordurai");

        assertThat(model.list().summaryProperty().get())
                .isEqualTo("Did you mean \u201cBorduria\u201d? 8 hits");
        model.showAll();
        assertThat(selection.selection())
                .isInstanceOfSatisfying(
                        Selection.OfElements.class,
                        several -> assertThat(several.title()).contains("Borduria"));
    }

    @Test
    void showsAllThatWasFoundInThePicture() {
        model.queryProperty().set("aland");
        assertThat(model.inPicture()).isEqualTo(4);
        model.showAll();

        assertThat(((Selection.OfElements) selection.selection()).ids())
                .containsExactlyInAnyOrder(
                        new ActorId("aland"),
                        new TieId("troops"),
                        new TieId("partners"),
                        new TieId("grain"));
    }

    @Test
    void sentencesAloneAreNotInThePicture() {
        model.queryProperty().set("nobody else");
        model.showAll();

        assertThat(model.inPicture()).isZero();
        assertThat(selection.selection()).isEqualTo(new Selection.None());
    }

    @Test
    void searchesAnotherDossierForWhatIsTyped() {
        model.queryProperty().set("elsewhere");
        assertThat(model.list().hits()).isEmpty();

        open.set(OpenDossier.of(Dossiers.of("News from elsewhere.").build(), 0));
        assertThat(model.list().hits()).hasSize(1);

        open.set(null);
        assertThat(model.list().hits()).isEmpty();
        assertThat(model.list().summaryProperty().get()).isEmpty();
    }
}
