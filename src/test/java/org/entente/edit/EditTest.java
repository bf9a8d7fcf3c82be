package org.entente.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.Evidence;
import org.entente.model.ReviewedSentence;
import org.entente.model.StoryFilter;
import org.entente.model.StoryStep;
import org.entente.model.Tie;
import org.entente.model.Trait;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.location.Coordinates;
import org.junit.jupiter.api.Test;

class EditTest {

    private final Dossier dossier = Dossiers.sample();

    private Actor actor(String id) {
        return dossier.actor(new ActorId(id)).orElseThrow();
    }

    private Claim tie(String id) {
        return dossier.tie(new TieId(id)).orElseThrow();
    }

    @Test
    void anEditLeavesTheDossierItIsMadeOfAlone() {
        Dossier after = new Edit.RemoveActor(actor("aland")).on(dossier);

        assertThat(after).isNotEqualTo(dossier);
        assertThat(dossier).isEqualTo(Dossiers.sample());
    }

    @Test
    void withAnActorGoItsTiesAndTheConcernsThatAreLeftAboutNothing() {
        Removal removal = Removal.of(dossier, new ActorId("aland"));

        assertThat(removal.words()).isEqualTo("3 ties and 1 concern");
        assertThat(removal.after().claims()).isEmpty();
        assertThat(removal.after().actors())
                .extracting(Actor::name)
                .containsExactly("Borduria", "Cordia", "Dana Reyes");
    }

    @Test
    void whatASpeakerSaidGoesWithTheSpeakerAndIsNotTheArticlesOwnVoice() {
        Removal removal = Removal.of(dossier, new ActorId("dana-reyes"));

        assertThat(removal.ties()).containsExactly((Tie) tie("grain"));
        assertThat(removal.words()).isEqualTo("1 tie");
        assertThat(removal.after().tie(new TieId("grain"))).isEmpty();
    }

    @Test
    void aConcernThatIsAboutMoreIsShortened() {
        Removal removal = Removal.of(dossier, new TieId("partners"));

        assertThat(removal.words()).isEqualTo("1 mention in another concern");
        assertThat(removal.after().concern(unease()).orElseThrow().about())
                .containsExactly(new ActorId("aland"));
    }

    private static ConcernId unease() {
        return new ConcernId("unease");
    }

    @Test
    void partsLoseTheirWholeAndStepsWhatTheyShow() {
        Actor part = Changed.partOf(actor("dana-reyes"), new ActorId("cordia"));
        Dossier with =
                new Edit.ChangeActor(actor("dana-reyes"), part)
                        .on(dossier)
                        .withStory(
                                List.of(
                                        new StoryStep(
                                                "One",
                                                null,
                                                List.of(unease(), part.id()),
                                                leavingOut("cordia"))));

        Removal removal = Removal.of(with, new ActorId("cordia"));

        assertThat(removal.after().story().get(0).filter())
                .isEqualTo(new StoryFilter(Set.of(Trait.Layer.CONCERNS), 0));

        assertThat(removal.words()).isEqualTo("1 concern and 1 link from a part");
        assertThat(removal.after().actor(part.id()).orElseThrow().partOf()).isNull();
        assertThat(removal.after().story().get(0).select()).containsExactly(part.id());
    }

    private static StoryFilter leavingOut(String actor) {
        ActorId id = new ActorId(actor);
        return new StoryFilter(
                Set.of(
                        Trait.Layer.CONCERNS,
                        new Trait.OfActor(id),
                        new Trait.OfSpeaker(Optional.of(id))),
                0);
    }

    @Test
    void stepsLeaveOutTheActorThatAnotherWasMergedInto() {
        Dossier with =
                dossier.withStory(
                        List.of(new StoryStep("One", null, List.of(), leavingOut("dana-reyes"))));

        Dossier merged = new Edit.MergeActors(actor("dana-reyes"), actor("borduria")).on(with);

        assertThat(merged.story().get(0).filter()).isEqualTo(leavingOut("borduria"));
    }

    @Test
    void mergedActorsHaveTheNamesOfBothAndAllThatSpokeOfEither() {
        Actor from =
                new Actor(
                        new ActorId("alandia"),
                        "Alandia",
                        ActorKind.COUNTRY,
                        "AX",
                        List.of("the islands", "Aland"),
                        new ActorId("aland"),
                        "seen twice",
                        new Coordinates(60, 20));
        Dossier with =
                new Edit.Several(
                                "add",
                                List.of(
                                        new Edit.PutActor(from),
                                        new Edit.PutClaim(
                                                new Concern(
                                                        new ConcernId("fear"),
                                                        List.of(from.id(), new ActorId("aland")),
                                                        List.of(from.id()),
                                                        "fear",
                                                        tie("grain").status(),
                                                        from.id(),
                                                        tie("grain").evidence()))))
                        .on(dossier);

        Dossier merged = new Edit.MergeActors(from, actor("aland")).on(with);

        Actor into = merged.actor(new ActorId("aland")).orElseThrow();
        assertThat(into.aliases()).containsExactly("Alandia", "the islands");
        assertThat(into.iso()).isEqualTo("AX");
        assertThat(into.note()).isEqualTo("seen twice");
        assertThat(into.at()).isEqualTo(new Coordinates(60, 20));
        assertThat(into.partOf()).isNull();
        Concern fear = merged.concern(new ConcernId("fear")).orElseThrow();
        assertThat(fear.holders()).containsExactly(into.id());
        assertThat(fear.about()).containsExactly(into.id());
        assertThat(fear.accordingTo()).isEqualTo(into.id());
        assertThat(merged.actor(from.id())).isEmpty();
        assertThat(merged.ties()).isEqualTo(dossier.ties());
    }

    @Test
    void aMergedTieHasTheEvidenceOfBoth() {
        Dossier merged = new Edit.MergeClaims(tie("partners"), tie("troops")).on(dossier);

        assertThat(merged.tie(new TieId("troops")).orElseThrow().evidence())
                .startsWith(tie("troops").evidence().get(0))
                .hasSize(4);
        assertThat(merged.tie(new TieId("partners"))).isEmpty();
        assertThat(merged.concerns().get(0).about())
                .containsExactly(new TieId("troops"), new ActorId("aland"));
        assertRefused(
                new Edit.MergeClaims(tie("troops"), dossier.concerns().get(0)),
                "A tie and a concern cannot be merged.");
    }

    @Test
    void mergedConcernsHaveTheHoldersOfBoth() {
        Concern unease = dossier.concerns().get(0);
        Concern other =
                new Concern(
                        new ConcernId("other"),
                        List.of(new ActorId("borduria")),
                        List.<ElementId>of(new TieId("grain")),
                        "other",
                        unease.status(),
                        null,
                        tie("grain").evidence());
        Dossier with = new Edit.PutClaim(other).on(dossier);

        Concern merged =
                new Edit.MergeClaims(other, unease).on(with).concern(unease.id()).orElseThrow();

        assertThat(merged.holders())
                .containsExactly(new ActorId("cordia"), new ActorId("borduria"));
        assertThat(merged.about())
                .containsExactly(new TieId("partners"), new ActorId("aland"), new TieId("grain"));
        assertThat(merged.evidence()).hasSize(2);
    }

    @Test
    void evidenceIsAddedMovedAndRemoved() {
        Evidence quote = tie("grain").evidence().get(0);

        Dossier moved = new Edit.MoveEvidence(tie("grain"), quote, tie("troops")).on(dossier);

        assertThat(moved.tie(new TieId("grain")).orElseThrow().evidence()).isEmpty();
        assertThat(moved.tie(new TieId("troops")).orElseThrow().evidence()).endsWith(quote);
        assertRefused(
                new Edit.AddEvidence(tie("grain"), quote),
                "These words already support “sells grain”.");
        assertRefused(
                new Edit.RemoveEvidence(tie("troops"), quote),
                "These words no longer support “sends troops”.");
    }

    @Test
    void whatIsNotThereAnyMoreCannotBeChanged() {
        Dossier without = new Edit.RemoveActor(actor("aland")).on(dossier);

        assertThatThrownBy(
                        () ->
                                new Edit.ChangeActor(
                                                actor("aland"),
                                                Changed.name(actor("aland"), "Aaland"))
                                        .on(without))
                .isInstanceOf(EditException.class)
                .hasMessage("There is no actor “Aland” any more.");
        assertThatThrownBy(() -> new Edit.RemoveClaim(tie("troops")).on(without))
                .hasMessage("There is no tie “sends troops” any more.");
        assertRefused(new Edit.PutActor(actor("aland")), "The id is already taken.");
        assertRefused(new Edit.PutClaim(tie("troops")), "The id is already taken.");
        assertRefused(
                new Edit.MergeActors(actor("aland"), actor("aland")),
                "An actor cannot be merged into itself.");
    }

    private void assertRefused(Edit edit, String message) {
        assertThatThrownBy(() -> edit.on(dossier))
                .isInstanceOf(EditException.class)
                .hasMessage(message);
    }

    @Test
    void aSentenceIsSetAsideOnceAndTakenUpAgain() {
        ReviewedSentence sentence =
                new ReviewedSentence(Dossiers.NEWS, 3, "Nobody else was asked.", null);

        Dossier aside = new Edit.SetAside(sentence).on(dossier);

        assertThat(aside.reviewed()).containsExactly(sentence);
        assertThat(new Edit.TakeUp(sentence).on(aside)).isEqualTo(dossier);
        assertThatThrownBy(() -> new Edit.SetAside(sentence).on(aside))
                .isInstanceOf(EditException.class);
        assertRefused(new Edit.TakeUp(sentence), "The sentence is not set aside.");
    }

    @Test
    void anEditSaysWhatItDoes() {
        Actor aland = actor("aland");
        assertThat(new Edit.PutActor(aland).description()).isEqualTo("add actor Aland");
        assertThat(new Edit.ChangeActor(aland, Changed.name(aland, "Aaland")).description())
                .isEqualTo("rename Aland to Aaland");
        assertThat(
                        new Edit.ChangeActor(aland, Changed.aliases(aland, List.of("the islands")))
                                .description())
                .isEqualTo("change aliases of Aland");
        assertThat(new Edit.PutClaim(tie("troops")).description())
                .isEqualTo("add tie “sends troops”");
        assertThat(
                        new Edit.ChangeClaim(
                                        tie("troops"),
                                        Changed.ends(
                                                (Tie) tie("troops"),
                                                new ActorId("borduria"),
                                                new ActorId("aland"),
                                                new ActorId("aland")))
                                .description())
                .isEqualTo("change ends and speaker of “sends troops”");
        assertThat(new Edit.RemoveClaim(dossier.concerns().get(0)).description())
                .isEqualTo("remove concern “uneasy at partnership”");
        assertThat(new Edit.Retitle("A\n very long title ".repeat(5)).description())
                .isEqualTo("change title to “A very long title A very long title A v…”");
    }
}
