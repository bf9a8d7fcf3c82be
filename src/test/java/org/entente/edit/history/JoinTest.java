package org.entente.edit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.edit.Changed;
import org.entente.edit.Edit;
import org.entente.edit.RandomEdits;
import org.entente.edit.history.Conflict.Choice;
import org.entente.edit.rule.DossierRules;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.ReviewedSentence;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.junit.jupiter.api.Test;

class JoinTest {

    private final Dossier base = Dossiers.sample();
    private final Actor aland = base.actors().get(0);
    private final Tie troops = base.ties().get(0);

    private static Actor actor(String id, String name) {
        return new Actor(new ActorId(id), name, ActorKind.COUNTRY, null, List.of(), null, null);
    }

    @Test
    void whatOnlyOneSideChangedIsTakenFromIt() {
        Dossier mine =
                new Edit.Several(
                                "mine",
                                List.of(
                                        new Edit.ChangeActor(aland, Changed.name(aland, "Aaland")),
                                        new Edit.PutActor(actor("m", "Mine")),
                                        new Edit.SetAside(reviewed("Mine."))))
                        .on(base);
        Dossier theirs =
                new Edit.Several(
                                "theirs",
                                List.of(
                                        new Edit.RemoveClaim(base.ties().get(2)),
                                        new Edit.PutActor(actor("t", "Theirs")),
                                        new Edit.Retitle("Theirs"),
                                        new Edit.SetAside(reviewed("Theirs."))))
                        .on(base);

        assertThat(Join.conflicts(base, mine, theirs)).isEmpty();
        Dossier joined = Join.of(base, mine, theirs, Map.of());
        assertThat(joined.title()).isEqualTo("Theirs");
        assertThat(joined.actors())
                .extracting(Actor::name)
                .containsExactly("Aaland", "Borduria", "Cordia", "Dana Reyes", "Theirs", "Mine");
        assertThat(joined.tie(base.ties().get(2).id())).isEmpty();
        assertThat(joined.reviewed())
                .containsExactlyInAnyOrder(reviewed("Mine."), reviewed("Theirs."));
    }

    private static ReviewedSentence reviewed(String quote) {
        return new ReviewedSentence(Dossiers.NEWS, 0, quote, null);
    }

    @Test
    void whereBothChangedAnElementTheUserChooses() {
        Dossier mine = labelled("mine");
        Dossier theirs = labelled("theirs");

        assertThat(Join.conflicts(base, mine, theirs))
                .singleElement()
                .satisfies(
                        conflict -> {
                            assertThat(conflict.name()).isEqualTo("tie \"mine\"");
                            assertThat(conflict.allowsBoth()).isTrue();
                        });
        assertThat(labels(mine, theirs, Choice.MINE)).contains("mine").doesNotContain("theirs");
        assertThat(labels(mine, theirs, Choice.THEIRS)).contains("theirs").doesNotContain("mine");
        assertThat(labels(mine, theirs, Choice.BOTH)).startsWith("mine", "theirs");
        assertThat(
                        Join.of(base, mine, theirs, Map.of("tie troops", Choice.BOTH))
                                .tie(new TieId("troops-2"))
                                .orElseThrow()
                                .label())
                .isEqualTo("theirs");
    }

    private Dossier labelled(String label) {
        Tie tie =
                new Tie(
                        troops.id(),
                        troops.from(),
                        troops.to(),
                        true,
                        label,
                        troops.kind(),
                        troops.stance(),
                        troops.status(),
                        null,
                        null,
                        troops.evidence());
        return new Edit.ChangeClaim(troops, tie).on(base);
    }

    private List<String> labels(Dossier mine, Dossier theirs, Choice choice) {
        return Join.of(base, mine, theirs, Map.of("tie troops", choice)).ties().stream()
                .map(Tie::label)
                .toList();
    }

    @Test
    void whatOneSideRemovedAndTheOtherChangedIsAskedAbout() {
        Dossier mine = new Edit.RemoveClaim(troops).on(base);
        Dossier theirs = labelled("theirs");

        assertThat(Join.conflicts(base, mine, theirs)).hasSize(1);
        assertThat(labels(mine, theirs, Choice.MINE)).doesNotContain("theirs");
        assertThat(labels(mine, theirs, Choice.THEIRS)).startsWith("theirs");
        assertThat(labels(mine, theirs, Choice.BOTH)).startsWith("theirs");
    }

    @Test
    void whatOneSideRemovedAndTheOtherSpeaksOfComesBack() {
        Dossier mine = new Edit.RemoveActor(base.actors().get(1)).on(base);
        Tie fresh =
                new Tie(
                        new TieId("fresh"),
                        new ActorId("cordia"),
                        new ActorId("borduria"),
                        true,
                        "fresh",
                        troops.kind(),
                        troops.stance(),
                        troops.status(),
                        null,
                        null,
                        troops.evidence());
        Dossier theirs = new Edit.PutClaim(fresh).on(base);

        Dossier joined = Join.of(base, mine, theirs, Map.of());

        assertThat(joined.actor(new ActorId("borduria"))).isPresent();
        assertThat(joined.ties()).containsExactly(fresh);
        assertThat(DossierRules.broken(base, joined)).isEmpty();
    }

    @Test
    void titlesAndStoriesAreOneOrTheOther() {
        Dossier mine = base.withTitle("Mine");
        Dossier theirs = base.withTitle("Theirs");

        assertThat(Join.conflicts(base, mine, theirs))
                .singleElement()
                .matches(conflict -> !conflict.allowsBoth());
        assertThat(Join.of(base, mine, theirs, Map.of("title", Choice.THEIRS))).isEqualTo(theirs);
    }

    /** Whatever both sides do, the joined dossier is sound, and a side that did nothing yields. */
    @Test
    void branchesOfRandomEditsAreJoinedSoundly() {
        for (int seed = 0; seed < 40; seed++) {
            Dossier start = branch(base, seed, 20);
            Dossier mine = branch(start, 1000 + seed, 10);
            Dossier theirs = branch(start, 2000 + seed, 10);

            assertThat(Join.of(start, mine, start, Map.of())).isEqualTo(mine);
            assertThat(Join.conflicts(start, mine, mine)).isEmpty();
            assertThat(Join.of(start, mine, mine, Map.of())).isEqualTo(mine);
            for (Choice choice : Choice.values()) {
                Map<String, Choice> choices = new HashMap<>();
                Join.conflicts(start, mine, theirs).forEach(c -> choices.put(c.key(), choice));
                Dossier joined = Join.of(start, mine, theirs, choices);
                assertThat(
                                DossierRules.broken(start, joined).stream()
                                        .filter(
                                                flaw ->
                                                        !flaw.message()
                                                                .contains("a part of itself")))
                        .as("seed %d, %s", seed, choice)
                        .isEmpty();
            }
        }
    }

    private static Dossier branch(Dossier from, long seed, int edits) {
        RandomEdits random = new RandomEdits(seed);
        Dossier now = from;
        for (int i = 0; i < edits; i++) {
            now = random.next(now).on(now);
        }
        return now;
    }
}
