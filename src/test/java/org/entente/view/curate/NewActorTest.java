package org.entente.view.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.view.curate.line.ChoicePart;
import org.entente.view.curate.line.DraftLine;
import org.entente.view.curate.line.Part;
import org.entente.view.curate.line.WordsPart;
import org.junit.jupiter.api.Test;

/** Actors that are made from within the line of a tie or a concern. */
class NewActorTest {

    private final Harbour harbour = new Harbour();
    private final CurateViewModel model = harbour.model;

    private Dossier dossier() {
        return harbour.editing.dossier();
    }

    private DraftLine line() {
        return model.lineProperty().get().orElseThrow();
    }

    private void begin(CurateAction action) {
        harbour.mark(3, "Nobody asked the fishermen");
        model.act(action);
    }

    private static void type(Part into, String letters) {
        ChoicePart part = (ChoicePart) into;
        part.enter();
        letters.chars().forEach(c -> part.type(Character.toString(c)));
        part.leave();
    }

    /** Fills a tie but for its ends. */
    private void fill() {
        ((WordsPart) line().sentence().get(1)).text().set("ask");
        type(line().chips().get(0), "p");
        line().stance(Stance.NEUTRAL);
    }

    private Part missing() {
        return model.keep(false).orElseThrow();
    }

    @Test
    void aCountryThatIsKnownBecomesAnActorWithItsCodeTogetherWithTheTie() {
        begin(CurateAction.TIE);
        fill();
        type(line().sentence().get(0), "fiji");
        type(line().sentence().get(2), "Frankreich");
        assertThat(line().readBackProperty().get()).isEqualTo("Fiji ask France.");

        assertThat(model.keep(false)).isEmpty();

        assertThat(dossier().actors())
                .extracting(Actor::name, Actor::kind, Actor::iso)
                .containsExactly(
                        tuple("Fiji", ActorKind.COUNTRY, "FJ"),
                        tuple("France", ActorKind.COUNTRY, "FR"));
        Tie tie = dossier().ties().get(0);
        assertThat(tie.from()).isEqualTo(new ActorId("fiji"));
        assertThat(tie.to()).isEqualTo(new ActorId("france"));
        assertThat(harbour.editing.edits()).hasSize(1);
        assertThat(harbour.editing.edits().get(0).description())
                .isEqualTo("add tie “ask” with 2 new actors");
        assertThat(harbour.lastSaid()).isEqualTo("Kept the tie “ask” and 2 new actors");
    }

    @Test
    void ofAnotherNameTheLineAsksWhatItIs() {
        model.mentions().addFound();
        begin(CurateAction.TIE);
        type(line().sentence().get(0), "The fishermen");
        type(line().sentence().get(2), "spain");
        fill();

        ChoicePart kind = (ChoicePart) missing();
        assertThat(line().complaintProperty().get())
                .isEqualTo(
                        "What is “The fishermen”? Type the first letters: country, organization,"
                                + " person, group or territory.");
        type(kind, "g");
        assertThat(model.keep(false)).isEmpty();

        Actor made = dossier().actors().get(dossier().actors().size() - 1);
        assertThat(made.name()).isEqualTo("The fishermen");
        assertThat(made.kind()).isEqualTo(ActorKind.GROUP);
        assertThat(dossier().ties().get(0).from()).isEqualTo(made.id());
    }

    @Test
    void aNameTypedAtBothEndsIsOneActor() {
        begin(CurateAction.TIE);
        type(line().sentence().get(0), "Guild");
        type(line().sentence().get(2), "guild");
        fill();

        assertThat(missing()).isEqualTo(line().sentence().get(2));
        assertThat(line().complaintProperty().get()).startsWith("A tie is between two actors");
    }

    @Test
    void whatIsNoLongerSpokenOfIsNotMade() {
        model.mentions().addFound();
        begin(CurateAction.TIE);
        type(line().sentence().get(0), "Guild");
        type(line().sentence().get(0), "morocco");
        type(line().sentence().get(2), "spain");
        fill();

        assertThat(model.keep(false)).isEmpty();
        assertThat(dossier().actors()).hasSize(5);
    }

    @Test
    void namesThatAreAlikeGetIdsOfTheirOwn() {
        begin(CurateAction.TIE);
        type(line().sentence().get(0), "Guild");
        type(line().sentence().get(2), "Guild!");
        fill();
        type(missing(), "o");
        type(missing(), "p");

        assertThat(model.keep(false)).isEmpty();
        assertThat(dossier().actors())
                .extracting(Actor::id)
                .containsExactly(new ActorId("guild"), new ActorId("guild-2"));
    }

    @Test
    void aNameOfTenThousandLettersIsRefusedInWords() {
        model.mentions().addFound();
        begin(CurateAction.TIE);
        type(line().sentence().get(0), "x".repeat(600));
        type(line().sentence().get(2), "spain");
        fill();

        assertThat(model.keep(false)).isPresent();
        assertThat(line().complaintProperty().get()).startsWith("The name has 600 letters");
    }

    @Test
    void aConcernBringsItsHoldersAndWhatItIsAbout() {
        begin(CurateAction.CONCERN);
        type(line().sentence().get(0), "Fiji");
        type(line().sentence().get(1), "Guild");
        ((WordsPart) line().sentence().get(2)).text().set("empty nets");
        type(missing(), "o");

        assertThat(model.keep(false)).isEmpty();

        Concern concern = dossier().concerns().get(0);
        assertThat(concern.holders()).containsExactly(new ActorId("fiji"));
        assertThat(concern.about()).containsExactly(new ActorId("guild"));
        assertThat(dossier().actors())
                .extracting(Actor::kind)
                .containsExactly(ActorKind.COUNTRY, ActorKind.ORGANIZATION);
        assertThat(harbour.editing.edits()).hasSize(1);
    }
}
