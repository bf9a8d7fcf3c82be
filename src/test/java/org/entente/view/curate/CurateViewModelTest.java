package org.entente.view.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.edit.rule.DossierRules;
import org.entente.model.Actor;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.entente.model.trace.Coverage;
import org.entente.model.trace.SentenceRef;
import org.entente.view.article.TextSelection;
import org.entente.view.curate.line.ChoicePart;
import org.entente.view.curate.line.ConcernLine;
import org.entente.view.curate.line.DraftLine;
import org.entente.view.curate.line.WordsPart;
import org.junit.jupiter.api.Test;

class CurateViewModelTest {

    private final Harbour harbour = new Harbour();
    private final CurateViewModel model = harbour.model;

    private Dossier dossier() {
        return harbour.editing.dossier();
    }

    private DraftLine line() {
        return model.lineProperty().get().orElseThrow();
    }

    private void type(String letters) {
        ChoicePart part = (ChoicePart) line().first();
        part.enter();
        letters.chars().forEach(c -> part.type(Character.toString(c)));
        part.leave();
    }

    private void tie(int paragraph, String words, String kind, Stance stance) {
        harbour.mark(paragraph, words);
        model.act(CurateAction.TIE);
        type(kind);
        line().stance(stance);
        DraftLine made = line();
        assertThat(model.keep(false)).as(made.complaintProperty().get()).isEmpty();
    }

    private Tie lastTie() {
        return dossier().ties().get(dossier().ties().size() - 1);
    }

    @Test
    void aNewTextSaysWhomItSpeaksOfAndAllBecomeActorsInOneStep() {
        assertThat(model.mentions().foundProperty().get())
                .extracting(referent -> referent.name())
                .containsExactlyInAnyOrder("France", "Morocco", "Senegal", "Spain", "Portugal");

        model.mentions().addFound();

        assertThat(dossier().actors())
                .extracting(Actor::name)
                .contains("France", "Morocco", "Senegal", "Spain", "Portugal");
        assertThat(harbour.editing.edits()).hasSize(1);
        assertThat(model.mentions().foundProperty().get()).isEmpty();
        assertThat(harbour.lastSaid()).isEqualTo("Added 5 actors");
    }

    @Test
    void theStatusLineSaysAtOnceHowTheQuoteIsFound() {
        harbour.mark(1, "France has built a harbour");
        assertThat(harbour.lastSaid())
                .isEqualTo("1: “France has built a harbour” is found once, word for word");

        harbour.mark(1, "Senegal");
        assertThat(harbour.lastSaid())
                .isEqualTo("1: “Senegal” occurs there more than once; “on” after it tells which");
    }

    @Test
    void wordsOfTwoParagraphsAreNoQuoteAndItSaysWhy() {
        harbour.article.text().select(new TextSelection.Point(1, 3), new TextSelection.Point(2, 4));

        model.act(CurateAction.TIE);

        assertThat(model.lineProperty().get()).isEmpty();
        assertThat(harbour.lastSaid())
                .isEqualTo(
                        "The words span 2 paragraphs, but a quote must be within one. Mark words of"
                                + " one paragraph.");
    }

    @Test
    void whereNothingIsMarkedTheSentenceOfTheCaretIs() {
        model.mentions().addFound();
        harbour.article.text().select(new TextSelection.Point(2, 3), new TextSelection.Point(2, 3));

        model.act(CurateAction.TIE);

        assertThat(line().readBackProperty().get()).isEqualTo("Spain buys fish from Senegal.");
    }

    @Test
    void endsAndLabelComeFromTheTextAndAHedgeProposesAStatus() {
        model.mentions().addFound();
        harbour.mark(1, "Morocco sending warships to Senegal");
        model.act(CurateAction.TIE);

        ChoicePart status = (ChoicePart) line().chips().get(2);
        assertThat(status.shownProperty().get().look()).isEqualTo(ChoicePart.Look.PROPOSED);
        assertThat(status.shownProperty().get().text()).isEqualTo("reported? “reports of”");
        assertThat(line().readBackProperty().get())
                .isEqualTo("Morocco sending warships to Senegal, reported.");

        line().status(Status.REPORTED);
        assertThat(status.shownProperty().get().look()).isEqualTo(ChoicePart.Look.CHOSEN);
    }

    @Test
    void aTieOfTheSameSenseTakesTheWordsInsteadOfASecondOne() {
        model.mentions().addFound();
        tie(1, "France has built a harbour with Senegal", "ec", Stance.COOPERATIVE);
        Tie first = lastTie();
        harbour.mark(3, "France helps Senegal");
        model.act(CurateAction.TIE);
        assertThat(line().relatedProperty().get())
                .extracting(DraftLine.Related::text)
                .containsExactly("has built a harbour with");
        type("ec");
        line().stance(Stance.COOPERATIVE);
        line().status(Status.STATED);

        assertThat(line().noteProperty().get())
                .isEqualTo("Enter adds the words to “has built a harbour with”: same tie");
        assertThat(model.keep(false)).isEmpty();
        assertThat(dossier().ties()).hasSize(1);
        assertThat(dossier().tie(first.id()).orElseThrow().evidence()).hasSize(2);
        assertThat(harbour.lastSaid())
                .isEqualTo("Added the words to “has built a harbour with”, which says the same");
    }

    @Test
    void whatIsMissingIsAskedForWhereItIs() {
        harbour.mark(3, "Nobody asked");
        model.act(CurateAction.TIE);
        assertThat(model.keep(false)).contains(line().sentence().get(0));
        assertThat(line().complaintProperty().get()).contains("type the name of the actor");

        model.drop();
        model.mentions().addFound();
        harbour.mark(2, "Spain buys fish from Senegal");
        model.act(CurateAction.TIE);
        ((WordsPart) line().sentence().get(1)).text().set("  ");
        assertThat(model.keep(false)).contains(line().sentence().get(1));
        assertThat(line().complaintProperty().get())
                .isEqualTo("The label is empty: say in a few words what Spain does.");
        ((WordsPart) line().sentence().get(1)).text().set("x".repeat(10_000));
        assertThat(model.keep(false)).contains(line().sentence().get(1));
        assertThat(line().complaintProperty().get())
                .startsWith("The label has 10,000 letters; at most 500 can be shown.");
        assertThat(dossier().ties()).isEmpty();
    }

    @Test
    void turningAndMutualAreReadBack() {
        model.mentions().addFound();
        harbour.mark(2, "Spain buys fish from Senegal");
        model.act(CurateAction.TIE);

        line().turn();
        assertThat(line().readBackProperty().get()).isEqualTo("Senegal buys fish from Spain.");
        line().mutual();
        assertThat(line().readBackProperty().get())
                .isEqualTo("Senegal and Spain: buys fish from, each with the other.");
    }

    @Test
    void theSentenceWithNothingInItIsSetAsideAndTakenUp() {
        harbour.mark(3, "Nobody asked");

        model.act(CurateAction.NOTHING);
        assertThat(harbour.open.get().evidence().coverage()).isEqualTo(new Coverage(0, 1, 8));
        assertThat(harbour.article.paragraphs().get(3).sentences().get(1).isSetAside()).isTrue();
        model.act(CurateAction.NOTHING);
        assertThat(dossier().reviewed()).isEmpty();
    }

    @Test
    void aSentenceIsTakenAwayFromATieItSupports() {
        model.mentions().addFound();
        tie(2, "Spain buys fish from Senegal", "ec", Stance.NEUTRAL);
        SentenceRef sentence = harbour.article.paragraphs().get(2).sentences().get(0).ref();

        Reviewing.Removal removal = model.removals(sentence).get(0);
        assertThat(removal.claim()).isEqualTo("“buys fish from”");
        model.finish(removal.edit(), "Removed", false);
        assertThat(lastTie().evidence()).isEmpty();
        assertThat(model.removals(sentence)).isEmpty();
    }

    @Test
    void nextPassesOverNothingWhereABlankIsMarkedToo() {
        String text = harbour.article.paragraphs().get(1).text();
        harbour.mark(1, text.substring(0, text.indexOf("There are reports")));
        model.act(CurateAction.NEXT);

        assertThat(harbour.article.text().text()).startsWith("There are reports");
    }

    @Test
    void nextGoesToWhatIsNotDoneAndSaysWhenAllIs() {
        model.act(CurateAction.NEXT);
        assertThat(harbour.article.text().text()).startsWith("France and Morocco quarrel");
        for (int i = 0; i < 8; i++) {
            model.act(CurateAction.NOTHING);
            model.act(CurateAction.NEXT);
        }
        assertThat(harbour.open.get().evidence().toDo()).isEmpty();
        assertThat(harbour.lastSaid()).isEqualTo("Every sentence is cited or set aside");
    }

    @Test
    void wordsAreAddedToWhatIsSelectedInThePicture() {
        model.mentions().addFound();
        tie(1, "France has built a harbour with Senegal", "ec", Stance.COOPERATIVE);
        harbour.mark(3, "France helps Senegal");
        model.act(CurateAction.EVIDENCE);
        assertThat(harbour.lastSaid()).startsWith("Select a tie or a concern in the picture");

        harbour.selection.select(lastTie().id());
        model.act(CurateAction.EVIDENCE);
        assertThat(lastTie().evidence()).hasSize(2);
        model.act(CurateAction.EVIDENCE);
        assertThat(harbour.lastSaid()).endsWith("has these words already");
    }

    @Test
    void actorsJoinedInThePictureMakeATieOfTheWordsThatAreMarked() {
        model.mentions().addFound();
        harbour.editing.joinActors(new ActorId("spain"), new ActorId("senegal"));
        assertThat(model.lineProperty().get()).isEmpty();

        harbour.mark(2, "buys fish");
        harbour.editing.joinActors(new ActorId("senegal"), new ActorId("spain"));
        assertThat(line().readBackProperty().get()).startsWith("Senegal").contains("Spain");
    }

    @Test
    void aConcernIsAboutTheTieSelectedInThePicture() {
        model.mentions().addFound();
        tie(0, "France and Morocco quarrel", "p", Stance.ADVERSARIAL);
        harbour.selection.select(lastTie().id());
        harbour.mark(4, "Spain worries about the quarrel");
        model.act(CurateAction.CONCERN);
        assertThat(line()).isInstanceOf(ConcernLine.class);
        ((WordsPart) line().first()).text().set("uneasy at quarrel");

        assertThat(model.keep(false)).isEmpty();
        Concern concern = dossier().concerns().get(0);
        assertThat(concern.holders()).containsExactly(new ActorId("spain"));
        assertThat(concern.about()).containsExactly(lastTie().id());
        assertThat(concern.status()).isEqualTo(Status.STATED);
    }

    @Test
    void namesThatAreThereAlreadyAreSaidBeforeASecondOneIsMade() {
        model.mentions().addFound();
        harbour.mark(2, "Portugal");
        model.act(CurateAction.ACTOR);
        assertThat(model.keep(false)).isPresent();
        assertThat(line().complaintProperty().get())
                .startsWith("There is an actor called Portugal already.");
        assertThat(model.keep(false)).isEmpty();
        assertThat(dossier().actors()).filteredOn(a -> a.name().equals("Portugal")).hasSize(2);
    }

    @Test
    void aCommaMarkedWithANameIsNoPartOfIt() {
        Harbour minister =
                new Harbour(Dossiers.of("Head\n\nIlse Varn, a minister, spoke.").build());
        minister.mark(1, "Ilse Varn, ");
        minister.model.act(CurateAction.ACTOR);

        assertThat(minister.model.lineProperty().get().orElseThrow().readBackProperty().get())
                .startsWith("\u201cIlse Varn\u201d is a new actor");
    }

    @Test
    void aNameOfTenThousandLettersIsRefusedInWords() {
        Harbour long1 = new Harbour(Dossiers.of("Head\n\n" + "word ".repeat(2000)).build());
        long1.article
                .text()
                .select(new TextSelection.Point(1, 0), new TextSelection.Point(1, 9999));
        long1.model.act(CurateAction.ACTOR);

        assertThat(long1.model.keep(false)).isPresent();
        assertThat(long1.model.lineProperty().get().orElseThrow().complaintProperty().get())
                .isEqualTo(
                        "The name has 9,999 letters; at most 500 can be shown. Mark or write"
                                + " fewer.");
    }

    @Test
    void keepAndGoOnMarksTheNextSentenceThatIsNotDone() {
        model.mentions().addFound();
        harbour.mark(2, "Spain buys fish from Senegal");
        model.act(CurateAction.TIE);
        type("ec");
        line().stance(Stance.NEUTRAL);

        assertThat(model.keep(true)).isEmpty();
        assertThat(harbour.article.text().text())
                .isEqualTo("Portugal and Spain are partners in fishing.");
        assertThat(dossier().tie(new TieId("spain-buys-fish-from-senegal")).orElseThrow().kind())
                .isEqualTo(TieKind.ECONOMIC);
    }

    @Test
    void theBarDoesNotComeBackForWordsOfWhichSomethingWasMade() {
        model.mentions().addFound();
        harbour.mark(2, "Spain buys fish from Senegal");
        TextSelection words = model.marked().orElseThrow();
        model.act(CurateAction.TIE);
        model.drop();
        assertThat(model.isDone(words)).isFalse();

        tie(2, "Spain buys fish from Senegal", "ec", Stance.NEUTRAL);
        assertThat(model.isDone(words)).isTrue();
        harbour.mark(2, "Portugal");
        harbour.mark(2, "Spain buys fish from Senegal");
        assertThat(model.isDone(words)).isFalse();
    }

    @Test
    void fromPlainTextToADossierThatKeepsTheRules() {
        model.mentions().addFound();
        harbour.mark(3, "the fishermen");
        model.act(CurateAction.ACTOR);
        type("g");
        model.keep(false);
        tie(1, "France has built a harbour with Senegal", "ec", Stance.COOPERATIVE);
        tie(1, "Morocco sending warships to Senegal", "m", Stance.ADVERSARIAL);
        tie(2, "Spain buys fish from Senegal", "ec", Stance.COOPERATIVE);
        tie(2, "Portugal and Spain are partners", "a", Stance.COOPERATIVE);

        assertThat(dossier().actors()).hasSize(6);
        assertThat(dossier().ties())
                .extracting(Tie::label)
                .isEqualTo(
                        List.of(
                                "has built a harbour with",
                                "sending warships to",
                                "buys fish from",
                                "are partners"));
        assertThat(DossierRules.check(dossier()))
                .extracting(flaw -> flaw.message())
                .containsExactly("actor \"the fishermen\": is part of no tie and no concern");
        assertThat(lastTie().status()).isEqualTo(Status.STATED);
        assertThat(model.lineProperty().get()).isEmpty();
    }
}
