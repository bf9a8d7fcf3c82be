package org.entente.view.evidence.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.edit.Edit;
import org.entente.edit.FreshIds;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.Evidence;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.view.PlainEditing;
import org.junit.jupiter.api.Test;

class ClaimEditsTest {

    private final PlainEditing editing = new PlainEditing(Dossiers.sample());
    private final List<ElementId> selected = new ArrayList<>();
    private final Tie tie = Dossiers.sample().ties().get(0);
    private final ClaimEdits edits = new ClaimEdits(editing, tie.id(), selected::add);

    private Tie now() {
        return (Tie) edits.claim().orElseThrow();
    }

    @Test
    void everyWordOfATieIsChangedByItsOwnStep() {
        ActorId speaker = tie.to();
        edits.label(" watches ");
        edits.kind(TieKind.ARMS);
        edits.stance(Stance.MIXED);
        edits.status(Status.FEARED);
        edits.speaker(speaker);
        edits.past(true);
        edits.mutual(true);
        edits.turn();

        assertThat(now())
                .isEqualTo(
                        new Tie(
                                tie.id(),
                                tie.to(),
                                tie.from(),
                                false,
                                "watches",
                                TieKind.ARMS,
                                Stance.MIXED,
                                Status.FEARED,
                                speaker,
                                Period.PAST,
                                tie.evidence()));
        int steps = editing.edits().size();
        edits.label("watches");
        edits.stance(Stance.MIXED);
        assertThat(editing.edits()).as("what is the same is no step").hasSize(steps);
        for (int i = 0; i < steps; i++) {
            editing.undo();
        }
        assertThat(editing.dossier()).isEqualTo(Dossiers.sample());
    }

    @Test
    void quotesAreRemovedAndMovedToAnotherTie() {
        Evidence evidence = tie.evidence().get(0);
        Claim other = edits.others().get(0);
        edits.moveEvidence(evidence, other);
        assertThat(now().evidence()).doesNotContain(evidence);
        Claim moved = editing.dossier().claim(other.id()).orElseThrow();
        assertThat(moved.evidence()).contains(evidence);

        new ClaimEdits(editing, other.id(), selected::add).removeEvidence(evidence);
        assertThat(editing.dossier().claim(other.id()).orElseThrow().evidence())
                .doesNotContain(evidence);
    }

    @Test
    void othersAreAllClaimsButItselfOnceEach() {
        List<Claim> all = new ArrayList<>(editing.dossier().claims());
        all.remove(tie);

        assertThat(edits.others()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(edits.others()).startsWith(edits.near().toArray(Claim[]::new));
    }

    @Test
    void aTieIsMergedIntoOneOfTheSameActorsWhichIsShown() {
        Tie second =
                new Tie(
                        new FreshIds(editing.dossier()).tie(tie.to(), "other", tie.from()),
                        tie.to(),
                        tie.from(),
                        true,
                        "other",
                        TieKind.UNSTATED,
                        Stance.UNSTATED,
                        Status.STATED,
                        null,
                        null,
                        List.of());
        editing.apply(new Edit.PutClaim(second));
        assertThat(edits.near()).contains(second);

        edits.mergeInto(second);
        assertThat(edits.claim()).isEmpty();
        assertThat(selected).containsExactly(second.id());
        assertThat(editing.dossier().claim(second.id()).orElseThrow().evidence())
                .isEqualTo(tie.evidence());
    }

    @Test
    void whatIsGoneIsLeftAlone() {
        edits.remove();
        Dossier without = editing.dossier();
        edits.label("anything");
        edits.turn();
        assertThat(editing.dossier()).isEqualTo(without);
    }

    @Test
    void anActorIsChangedAndMerged() {
        Actor actor = Dossiers.sample().actors().get(0);
        Actor other = Dossiers.sample().actors().get(1);
        ActorEdits of = new ActorEdits(editing, actor.id(), selected::add);
        of.name(" Someone ");
        of.aliases("one, two,, one ");
        of.kind(ActorKind.GROUP);
        of.note("seen");
        of.partOf(other.id());
        Actor changed = of.actor().orElseThrow();
        assertThat(changed.name()).isEqualTo("Someone");
        assertThat(changed.aliases()).containsExactly("one", "two");
        assertThat(changed.kind()).isEqualTo(ActorKind.GROUP);
        assertThat(changed.note()).isEqualTo("seen");
        assertThat(changed.partOf()).isEqualTo(other.id());

        of.partOf(null);
        of.mergeInto(other);
        assertThat(of.actor()).isEmpty();
        assertThat(selected).containsExactly(other.id());
    }
}
