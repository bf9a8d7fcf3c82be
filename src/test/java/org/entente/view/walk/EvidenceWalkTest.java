package org.entente.view.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.Evidence;
import org.entente.model.id.ActorId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.junit.jupiter.api.Test;

class EvidenceWalkTest {

    private static final TieId PARTNERS = new TieId("partners");

    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(OpenDossier.of(Dossiers.sample(), 0));
    private final SelectionModel selection = new SelectionModel();
    private final EvidenceWalk walk = new EvidenceWalk(open, selection);

    private String place() {
        return walk.placeProperty().get().text();
    }

    @Test
    void beginsAtTheFirstSentenceOfWhatIsSelected() {
        selection.select(PARTNERS);

        assertThat(walk.currentProperty().get()).contains(sentence(0, 0));
        assertThat(place()).isEqualTo("Sentence 1 of 2");
    }

    @Test
    void goesRoundInBothDirections() {
        selection.select(PARTNERS);

        walk.previous();
        assertThat(walk.currentProperty().get()).contains(sentence(2, 0));
        walk.next();
        assertThat(walk.currentProperty().get()).contains(sentence(0, 0));
        walk.next();
        assertThat(place()).isEqualTo("Sentence 2 of 2");
    }

    @Test
    void takesTheSentencesOfSeveralInReadingOrder() {
        selection.select(Set.of(new TieId("grain"), new TieId("troops"), PARTNERS), "Three");

        assertThat(walk.currentProperty().get()).contains(sentence(0, 0));
        walk.next();
        assertThat(walk.currentProperty().get()).contains(sentence(1, 0));
        assertThat(place()).isEqualTo("Sentence 2 of 4");
    }

    @Test
    void followsASentenceThatIsShownElsewhere() {
        selection.select(PARTNERS);
        selection.show(sentence(2, 0));
        assertThat(place()).isEqualTo("Sentence 2 of 2");

        selection.show(sentence(3, 1));
        assertThat(walk.currentProperty().get()).contains(sentence(3, 1));
        assertThat(place()).isEqualTo("2 sentences");
        walk.next();
        assertThat(place()).isEqualTo("Sentence 1 of 2");
    }

    @Test
    void isNowhereWhileNothingWithEvidenceIsSelected() {
        selection.select(new ActorId("dana-reyes"));
        walk.next();

        assertThat(walk.currentProperty().get()).isEmpty();
        assertThat(walk.placeProperty().get().isWalk()).isFalse();
    }

    @Test
    void beginsAgainWithALaterVersionOfTheDossier() {
        selection.select(PARTNERS);
        open.set(
                OpenDossier.of(
                        Dossiers.of("Nothing of it. Partners they are.")
                                .country("aland", "Aland")
                                .country("borduria", "Borduria")
                                .tie(
                                        Dossiers.mutual("partners", "aland", "borduria", "partners")
                                                .quote(0, "Partners they are"))
                                .build(),
                        0));

        assertThat(walk.currentProperty().get()).contains(sentence(0, 1));
    }

    @Test
    void walksAClaimInTheOrderItsParagraphsAreQuoted() {
        Dossier dossier =
                Dossiers.of("Aland and Borduria are partners.\n\nThey sign. They meet.")
                        .source("wire", "The wire", "Partners at last.")
                        .country("aland", "Aland")
                        .country("borduria", "Borduria")
                        .tie(
                                Dossiers.mutual("partners", "aland", "borduria", "partners")
                                        .quotes(
                                                new Evidence(
                                                        new SourceId("wire"),
                                                        0,
                                                        "Partners at last",
                                                        null,
                                                        null),
                                                Dossiers.evidence(1, "They meet"),
                                                Dossiers.evidence(0, "are partners"),
                                                Dossiers.evidence(1, "They sign")))
                        .build();
        open.set(OpenDossier.of(dossier, 0));
        selection.select(PARTNERS);
        List<SentenceRef> walked = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            walked.add(walk.currentProperty().get().orElseThrow());
            walk.next();
        }

        assertThat(walked)
                .containsExactly(
                        new SentenceRef(new SourceId("wire"), 0, 0),
                        sentence(1, 0),
                        sentence(1, 1),
                        sentence(0, 0));
    }
}
