package org.entente.edit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.edit.Changed;
import org.entente.edit.Edit;
import org.entente.io.problem.ProblemKind;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.Evidence;
import org.entente.model.ReviewedSentence;
import org.entente.model.Status;
import org.entente.model.StoryStep;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierRulesTest {

    private final Dossier dossier = Dossiers.sample();

    @Test
    void aSoundDossierHasButActorsWithoutTies() {
        assertThat(messages(dossier))
                .containsExactly("actor \"Dana Reyes\": is part of no tie and no concern");
        assertThat(DossierRules.broken(dossier, dossier)).isEmpty();
    }

    private static List<String> messages(Dossier dossier) {
        return DossierRules.check(dossier).stream().map(Flaw::message).toList();
    }

    private List<String> broken(Dossier after) {
        return DossierRules.broken(dossier, after).stream().map(Flaw::message).toList();
    }

    @Test
    void referencesLeadSomewhere() {
        Tie tie = dossier.ties().get(0);
        List<Tie> ties = new ArrayList<>(dossier.ties());
        ties.set(
                0,
                Changed.ends(
                        tie, new ActorId("alnd"), new ActorId("troops"), new ActorId("nobody")));

        assertThat(broken(dossier.withTies(ties)))
                .containsExactly(
                        "tie \"sends troops\": there is no actor \"alnd\"; did you mean"
                                + " \"aland\"?",
                        "tie \"sends troops\": \"troops\" is a tie; an actor is needed here",
                        "tie \"sends troops\": there is no actor \"nobody\"");
        assertThat(broken(dossier.withStory(List.of(step(new TieId("gone"))))))
                .containsExactly("a step of the story: there is no actor, tie or concern \"gone\"");
        assertThat(
                        broken(
                                dossier.withReviewed(
                                        List.of(
                                                new ReviewedSentence(
                                                        new SourceId("wire"), 0, "x", null)))))
                .containsExactly("a sentence set aside: there is no source \"wire\"");
    }

    private static StoryStep step(TieId shown) {
        return new StoryStep("One", null, List.of(shown));
    }

    @Test
    void textsSaySomethingAndNotTooMuch() {
        Actor aland = dossier.actors().get(0);

        assertThat(broken(new Edit.Retitle(" \t").on(dossier)))
                .containsExactly("the dossier has no title");
        assertThat(
                        broken(
                                new Edit.ChangeActor(aland, Changed.name(aland, "x".repeat(10_000)))
                                        .on(dossier)))
                .singleElement()
                .asString()
                .startsWith("\"name\" has 10000 characters; 500 is the most: actor \"xxx");
        Tie tie = dossier.ties().get(0);
        assertThat(broken(new Edit.ChangeClaim(tie, Changed.label(tie, "")).on(dossier)))
                .containsExactly("the tie from \"Aland\" to \"Borduria\" has no label");
        Concern worry = dossier.concerns().get(0);
        assertThat(broken(new Edit.ChangeClaim(worry, Changed.label(worry, " ")).on(dossier)))
                .containsExactly("the concern of \"Cordia\" has no label");
        assertThat(broken(new Edit.ChangeActor(aland, Changed.name(aland, "")).on(dossier)))
                .containsExactly("the actor \"aland\" has no name");
        Evidence blank = new Evidence(Dossiers.NEWS, 0, " ", null, null);
        assertThat(broken(new Edit.AddEvidence(dossier.ties().get(0), blank).on(dossier)))
                .containsExactly("tie \"sends troops\": \"quote\" is blank");
    }

    @Test
    void listsNameSomethingAndNothingTwice() {
        Concern concern =
                new Concern(
                        new ConcernId("fear"),
                        List.of(),
                        List.of(new TieId("troops"), new TieId("troops")),
                        "fear",
                        Status.FEARED,
                        null,
                        dossier.ties().get(0).evidence());

        assertThat(broken(new Edit.PutClaim(concern).on(dossier)))
                .containsExactly(
                        "concern \"fear\": \"holders\" is empty; it needs at least one id",
                        "concern \"fear\": \"troops\" appears twice in \"about\"");
    }

    @Test
    void idsAndCodesAreSpeltAsTheyShouldBe() {
        Actor actor =
                new Actor(
                        new ActorId("Gull Rock"),
                        "Gull Rock",
                        ActorKind.TERRITORY,
                        "gr",
                        List.of(),
                        null,
                        null);

        assertThat(broken(new Edit.PutActor(actor).on(dossier)))
                .containsExactly(
                        "actor \"Gull Rock\": an id consists of lower-case letters, digits and"
                                + " single hyphens, such as \"gull-rock\"",
                        "actor \"Gull Rock\": \"gr\" is not a country code; ISO 3166-1 uses two"
                                + " capital letters, such as \"KP\"");
    }

    @Test
    void anIdOfAnotherSortIsTaken() {
        Actor actor =
                new Actor(
                        new ActorId("troops"),
                        "Troops",
                        ActorKind.GROUP,
                        null,
                        List.of(),
                        null,
                        null);

        assertThat(broken(new Edit.PutActor(actor).on(dossier)))
                .containsExactly(
                        "tie \"sends troops\": the id is taken by the actor \"Troops\"; ids must be"
                                + " unique in the whole dossier");
    }

    @Test
    void nothingIsAPartOfItself() {
        Actor aland = dossier.actors().get(0);
        Actor borduria = dossier.actors().get(1);
        Dossier circle =
                new Edit.Several(
                                "circle",
                                List.of(
                                        new Edit.ChangeActor(
                                                aland, Changed.partOf(aland, borduria.id())),
                                        new Edit.ChangeActor(
                                                borduria, Changed.partOf(borduria, aland.id()))))
                        .on(dossier);

        assertThat(broken(circle))
                .containsExactly(
                        "actor \"Aland\": being part of \"borduria\" makes it a part of itself");
    }

    @Test
    void aDraftMayBeKept() {
        Tie tie = dossier.ties().get(0);
        Dossier draft = new Edit.RemoveEvidence(tie, tie.evidence().get(0)).on(dossier);

        assertThat(broken(draft)).isEmpty();
        assertThat(DossierRules.check(draft))
                .extracting(Flaw::kind)
                .contains(Flaw.Kind.EMPTY_EVIDENCE);
    }

    @Test
    void whatWasWrongBeforeDoesNotStandInTheWay() {
        Dossier flawed = dossier.withTitle("");

        assertThat(DossierRules.broken(flawed, new Edit.PutActor(bo()).on(flawed))).isEmpty();
    }

    private static Actor bo() {
        return new Actor(new ActorId("bo"), "Bo", ActorKind.PERSON, null, List.of(), null, null);
    }

    @ParameterizedTest
    @EnumSource(Flaw.Kind.class)
    void everyRuleIsAProblemOfAFileToo(Flaw.Kind kind) {
        assertThat(ProblemKind.of(kind).name()).isEqualTo(kind.name());
    }
}
