package org.entente.edit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.edit.Changed;
import org.entente.edit.history.Differences.Difference;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.SampleDossiers;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final Tie TIE = SampleDossiers.relations().ties().get(0);

    private static List<Difference> between(Object mine, Object theirs) {
        return Differences.of(
                new Conflict("tie x", "tie \"x\"", Optional.of(mine), Optional.of(theirs)));
    }

    @Test
    void onlyWhatDiffersIsReported() {
        Stance other = TIE.stance() == Stance.MIXED ? Stance.NEUTRAL : Stance.MIXED;
        Tie theirs = Changed.stance((Tie) Changed.label(TIE, "quarrels with"), other);

        assertThat(between(TIE, theirs))
                .containsExactly(
                        new Difference("label", TIE.label(), "quarrels with"),
                        new Difference("stance", TIE.stance().text(), other.text()));
        assertThat(between(TIE, TIE)).isEmpty();
    }

    @Test
    void quotesThatOneSideHasAloneAreReported() {
        Evidence more = new Evidence(TIE.evidence().get(0).source(), 7, "they said", null, null);
        List<Evidence> evidence = new ArrayList<>(TIE.evidence());
        evidence.add(more);
        Claim theirs = Changed.evidence(TIE, evidence);

        assertThat(between(TIE, theirs))
                .containsExactly(
                        new Difference("quotes only here, or there", "", "7: “they said”"));
    }

    @Test
    void ofWhatOneSideRemovedEverythingIsReported() {
        Actor actor =
                new Actor(
                        new ActorId("fiji"),
                        "Fiji",
                        ActorKind.COUNTRY,
                        "FJ",
                        List.of("Viti"),
                        null,
                        null);

        assertThat(
                        Differences.of(
                                new Conflict(
                                        "actor fiji",
                                        "actor \"Fiji\"",
                                        Optional.empty(),
                                        Optional.of(actor))))
                .containsExactly(
                        new Difference("name", "", "Fiji"),
                        new Difference("kind", "", "country"),
                        new Difference("country code", "", "FJ"),
                        new Difference("also called", "", "Viti"));
    }
}
