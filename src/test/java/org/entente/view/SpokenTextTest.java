package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.TieId;
import org.junit.jupiter.api.Test;

class SpokenTextTest {

    private final SpokenText spoken = new SpokenText(OpenDossier.of(Dossiers.sample(), 0));

    @Test
    void anActorIsSpokenWithItsKindAndHowMuchIsAboutIt() {
        assertThat(spoken.of(new ActorId("aland"))).contains("Aland, country, 3 ties, no concerns");
        assertThat(spoken.of(new ActorId("cordia")))
                .contains("Cordia, country, no ties, 1 concern");
        assertThat(spoken.of(new ActorId("dana-reyes")).orElseThrow())
                .startsWith("Dana Reyes, person, ");
    }

    @Test
    void aConcernIsSpokenWithItsHolderAndWhatItIsAbout() {
        assertThat(spoken.of(new ConcernId("unease")))
                .contains(
                        "Concern: uneasy at partnership, held by Cordia, about Aland \u2194"
                                + " Borduria: partnership and Aland");
    }

    @Test
    void aTieIsSpokenAsItsSentenceInThePanel() {
        assertThat(spoken.of(new TieId("grain")))
                .contains("Aland sells grain to Borduria, according to Dana Reyes.");
    }

    @Test
    void nothingIsSaidOfWhatTheDossierLacks() {
        assertThat(spoken.of(new TieId("unease"))).isEmpty();
        assertThat(spoken.of(new ActorId("atlantis"))).isEmpty();
    }
}
