package org.entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.directed;

import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.view.OpenDossier;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static String of(Dossier dossier) {
        return Verdict.of(OpenDossier.of(dossier, 0));
    }

    @Test
    void theTickStandsOnlyWhereEveryQuoteIsThereVerbatim() {
        assertThat(of(Dossiers.sample()))
                .isEqualTo(
                        "4 of 7 sentences cited \u00b7 every quote verified against the source"
                                + " \u2713");
        Dossier loose =
                Dossiers.of("Aland\u2019s troops march.")
                        .country("aland", "Aland")
                        .tie(directed("x", "aland", "aland", "march").quote(0, "Aland's troops"))
                        .build();
        assertThat(of(loose)).endsWith("every quote found, 1 not exact");
    }

    @Test
    void aQuoteThatIsNotThereNeedsMending() {
        Dossier wrong =
                Dossiers.sampleParts()
                        .tie(directed("x", "aland", "cordia", "threatens").quote(2, "not so"))
                        .build();

        assertThat(of(wrong)).endsWith("1 tie or concern with evidence to fix");
    }

    @Test
    void whereNothingIsQuotedNothingIsVerified() {
        assertThat(of(Dossiers.of("Nothing.").country("aland", "Aland").build()))
                .isEqualTo("0 of 1 sentence cited");
        assertThat(
                        of(
                                Dossiers.of("Nothing.")
                                        .country("aland", "Aland")
                                        .tie(directed("x", "aland", "aland", "march"))
                                        .build()))
                .startsWith("No evidence");
    }
}
