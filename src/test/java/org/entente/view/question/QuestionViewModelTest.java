package org.entente.view.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.directed;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.model.Dossiers;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Trait;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.question.QuestionContent.Choice;
import org.entente.view.question.QuestionContent.QuotedTie;
import org.entente.view.question.QuestionContent.RouteCard;
import org.entente.view.question.QuestionContent.TriangleCard;
import org.junit.jupiter.api.Test;

class QuestionViewModelTest {

    private static final ActorId ALAND = new ActorId("aland");
    private static final ActorId BORDURIA = new ActorId("borduria");
    private static final ActorId CORDIA = new ActorId("cordia");

    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(
                    OpenDossier.of(
                            Dossiers.sampleParts()
                                    .tie(
                                            directed("fears", "cordia", "borduria", "opposes")
                                                    .stance(Stance.ADVERSARIAL)
                                                    .quote(3, "Cordia fears for its coast"))
                                    .tie(
                                            directed("talks", "cordia", "aland", "talks with")
                                                    .status(Status.REPORTED)
                                                    .quote(3, "Nobody else was asked"))
                                    .build(),
                            0));
    private final FilterModel filters = new FilterModel(open);
    private final SelectionModel selection = new SelectionModel();
    private final QuestionViewModel model = new QuestionViewModel(open, filters, selection);

    private QuestionContent content() {
        return model.contentProperty().get();
    }

    private void ask(ActorId from, ActorId to) {
        model.fromProperty().set(Optional.of(from));
        model.toProperty().set(Optional.of(to));
    }

    @Test
    void offersTheActorsByName() {
        assertThat(content().actors())
                .extracting(Choice::name)
                .containsExactly("Aland", "Borduria", "Cordia", "Dana Reyes");
        assertThat(content().routes()).isEmpty();
    }

    @Test
    void listsEachStepWithItsSentence() {
        ask(CORDIA, BORDURIA);

        assertThat(content().routesText()).isEqualTo("One shortest route along ties: 1 step.");
        QuotedTie line = content().routes().get(0).steps().get(0).ties().get(0);
        assertThat(line)
                .isEqualTo(
                        new QuotedTie(
                                new TieId("fears"),
                                "Cordia opposes Borduria",
                                Stance.ADVERSARIAL,
                                "Cordia fears for its coast",
                                "\u00b6 3"));
    }

    @Test
    void lightsUpTheRoutesAsSoonAsBothEndsAreChosen() {
        ask(CORDIA, BORDURIA);

        assertThat(selection.selection())
                .isEqualTo(
                        new Selection.OfElements(
                                Set.of(CORDIA, BORDURIA, new TieId("fears")),
                                "How Cordia and Borduria are connected",
                                Optional.of(
                                        new Selection.RouteQuestion(
                                                CORDIA, BORDURIA, Optional.empty()))));
    }

    @Test
    void keepsToTiesOfAStance() {
        ask(CORDIA, BORDURIA);
        model.stanceProperty().set(Optional.of(Stance.COOPERATIVE));

        assertThat(content().routes())
                .extracting(RouteCard::title)
                .containsExactly("Cordia \u2013 Aland \u2013 Borduria");
        assertThat(content().routesText())
                .isEqualTo("One shortest route along cooperative ties: 2 steps.");
    }

    @Test
    void keepsToWhatTheFiltersShow() {
        ask(CORDIA, BORDURIA);
        filters.choose(
                filters.choice()
                        .toggled(new Trait.OfStance(Stance.ADVERSARIAL))
                        .toggled(new Trait.OfStatus(Status.REPORTED)));

        assertThat(content().routesText())
                .isEqualTo(
                        "No route along ties leads from Cordia to Borduria among what the filters"
                                + " show.");
        assertThat(content().triangles()).isEmpty();
    }

    @Test
    void saysThatAnActorIsNotConnectedToItself() {
        ask(CORDIA, CORDIA);

        assertThat(content().routesText()).isEqualTo("Choose two different actors.");
    }

    @Test
    void listsTrianglesWithTheirVerdict() {
        assertThat(content().trianglesText()).isEqualTo("1 out of balance, 0 in balance.");
        TriangleCard card = content().triangles().get(0);
        assertThat(card.title()).isEqualTo("Aland, Borduria, Cordia");
        assertThat(card.verdict())
                .isEqualTo(
                        "Aland stands with both Borduria and Cordia, who are against each other.");

        model.show(card);
        assertThat(selection.selection())
                .isEqualTo(new Selection.OfElements(card.elements(), "Aland, Borduria, Cordia"));
        assertThat(card.elements()).contains(ALAND, new TieId("fears"), new TieId("talks"));
    }

    @Test
    void forgetsAnActorThatAnotherDossierLacks() {
        ask(CORDIA, BORDURIA);

        open.set(OpenDossier.of(Dossiers.of("Nothing.").country("delta", "Delta").build(), 0));

        assertThat(content().routes()).isEmpty();
        assertThat(content().routesText()).startsWith("Choose two actors");
    }

    @Test
    void goingBackAsksTheEarlierQuestionAgain() {
        model.stanceProperty().set(Optional.of(Stance.ADVERSARIAL));
        ask(CORDIA, BORDURIA);
        model.stanceProperty().set(Optional.empty());
        model.fromProperty().set(Optional.of(ALAND));
        selection.back();
        assertThat(model.fromProperty().get()).contains(CORDIA);
        selection.back();
        assertThat(model.stanceProperty().get()).contains(Stance.ADVERSARIAL);
        assertThat(content().routes()).isNotEmpty();
        selection.forward();
        selection.forward();

        assertThat(model.fromProperty().get()).contains(ALAND);
    }
}
