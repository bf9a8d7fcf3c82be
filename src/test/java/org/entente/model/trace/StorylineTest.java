package org.entente.model.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.StoryStep;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.Test;

class StorylineTest {

    @Test
    void aDossierThatTellsAStoryIsTakenAtItsWord() {
        StoryStep step = new StoryStep("Who", "This is who.", List.of(new ActorId("aland")));
        Dossier told = Dossiers.sample().withStory(List.of(step));

        assertThat(Storyline.of(EvidenceIndex.of(told))).containsExactly(step);
    }

    @Test
    void otherwiseTheClaimsWithMostSentencesAreOffered() {
        EvidenceIndex evidence = EvidenceIndex.of(Dossiers.sample());
        List<StoryStep> offered = Storyline.of(evidence);
        List<Integer> support =
                offered.stream()
                        .map(step -> step.select().get(0))
                        .map(id -> evidence.sentences(id).size())
                        .toList();
        int most =
                evidence.dossier().claims().stream()
                        .mapToInt(claim -> evidence.sentences(claim.id()).size())
                        .max()
                        .orElse(0);

        assertThat(offered).hasSize(3).allMatch(step -> step.select().size() == 1);
        assertThat(support).startsWith(most).isSortedAccordingTo((a, b) -> b - a);
        assertThat(offered)
                .extracting(StoryStep::text)
                .allMatch(text -> text.startsWith("\u201c") && text.endsWith("\u201d"));
        assertThat(offered.stream().flatMap(step -> step.select().stream()))
                .allMatch(id -> evidence.dossier().claim(id).isPresent());
    }

    @Test
    void whatNoSentenceSupportsIsNotOffered() {
        Dossier bare = Dossiers.of("Nothing.").country("x", "Xland").build();

        assertThat(Storyline.of(EvidenceIndex.of(bare))).isEmpty();
    }
}
