package org.entente.view.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.id.SourceId;
import org.junit.jupiter.api.Test;

class CitationTextTest {

    private final Dossier dossier = Dossiers.sample();

    private CitationText cite(int first, int last, String... quotes) {
        return CitationText.of(dossier, Dossiers.NEWS, first, last, List.of(quotes));
    }

    @Test
    void namesQuoteSourceParagraphAndDossier() {
        assertThat(cite(3, 3, "Cordia fears for its coast.").plain())
                .isEqualTo(
                        "“Cordia fears for its coast.” — The news, The Courier, 2024-11-25,"
                                + " paragraph 3. In the dossier “A test dossier”.");
    }

    @Test
    void joinsPassagesAndNamesTheParagraphsTheySpan() {
        assertThat(cite(0, 2, "Aland", "Cordia").plain())
                .startsWith("“Aland” … “Cordia” — The news")
                .contains("headline to paragraph 2");
        assertThat(cite(2, 3, "Aland").plain()).contains("paragraphs 2–3");
        assertThat(cite(0, 0, "Aland").plain()).contains(", headline.");
    }

    @Test
    void isABlockQuotationInMarkdown() {
        assertThat(cite(3, 3, "Cordia fears for its coast.").markdown())
                .isEqualTo(
                        """
                        > Cordia fears for its coast.
                        >
                        > — *The news*, The Courier, 2024-11-25, paragraph 3. Dossier: *A test dossier*
                        """);
    }

    @Test
    void keepsTheSignsOfMarkdownAsTheyAre() {
        assertThat(cite(1, 1, "5 * 3 [sic] <b> a_b\nnext").markdown())
                .startsWith("> 5 \\* 3 \\[sic\\] \\<b\\> a\\_b\n> next\n>\n");
    }

    @Test
    void namesASourceTheDossierLacksByItsId() {
        assertThat(CitationText.of(dossier, new SourceId("lost"), 1, 1, List.of("Words")).plain())
                .startsWith("“Words” — lost, paragraph 1.");
    }

    @Test
    void isEvidenceAsADossierHasIt() {
        assertThat(cite(3, 3, "Cordia \"fears\" for\nits coast.", "Aland").evidence())
                .isEqualTo(
                        "{\"source\": \"news\", \"paragraph\": 3,"
                                + " \"quote\": \"Cordia \\\"fears\\\" for\\nits coast.\"},\n"
                                + "{\"source\": \"news\", \"paragraph\": 3, \"quote\": \"Aland\"}");
    }
}
