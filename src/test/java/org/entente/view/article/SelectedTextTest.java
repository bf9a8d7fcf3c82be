package org.entente.view.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.Source;
import org.entente.model.trace.EvidenceIndex;
import org.entente.view.article.TextSelection.Point;
import org.entente.view.text.TextRange;
import org.junit.jupiter.api.Test;

class SelectedTextTest {

    private final Dossier dossier = Dossiers.sample();
    private final Source source = dossier.sources().get(0);
    private final List<ArticleParagraph> rows =
            ArticleParagraphs.of(source, EvidenceIndex.of(dossier), List.of());
    private final List<String> copied = new ArrayList<>();
    private final SelectedText text = new SelectedText(rows, copied::add);

    @Test
    void withNothingMarkedNothingIsCopied() {
        text.copy();

        assertThat(text.isEmpty()).isTrue();
        assertThat(copied).isEmpty();
        assertThat(text.citation(dossier, source, Optional.empty())).isEmpty();
    }

    @Test
    void aStretchWithinAParagraphIsCopiedVerbatim() {
        text.select(new Point(3, 6), new Point(3, 17));
        text.copy();

        assertThat(copied).containsExactly("sells grain");
    }

    @Test
    void aStretchLedBackwardsIsTheSame() {
        text.select(new Point(3, 17), new Point(3, 6));

        assertThat(text.text()).isEqualTo("sells grain");
    }

    @Test
    void paragraphsAreParted() {
        text.select(new Point(0, 19), new Point(2, 5));

        assertThat(text.text()).isEqualTo("draw closer\n\n" + rows.get(1).text() + "\n\nAland");
        assertThat(text.selectionProperty().get().orElseThrow().within(1, 10))
                .contains(new TextRange(0, 10));
        assertThat(text.selectionProperty().get().orElseThrow().within(3, 10)).isEmpty();
    }

    @Test
    void allIsTheWholeSource() {
        text.selectAll();

        assertThat(text.text())
                .isEqualTo(String.join("\n\n", rows.stream().map(ArticleParagraph::text).toList()));
        text.clear();
        assertThat(text.isEmpty()).isTrue();
    }

    @Test
    void partsOfALongParagraphAreJoinedAsTheyStand() {
        String words = "This sentence is one of a great many.  ".repeat(300).strip();
        Dossier longOne = Dossiers.of(words).build();
        List<ArticleParagraph> parts =
                ArticleParagraphs.of(
                        longOne.sources().get(0), EvidenceIndex.of(longOne), List.of());
        SelectedText all = new SelectedText(parts, copied::add);

        all.selectAll();

        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(all.text()).isEqualTo(words);
    }

    @Test
    void sentencesAreAddedBothWays() {
        text.extendTo(sentence(1, 1));
        assertThat(text.text()).isEqualTo("Dana Reyes did not say when.");

        text.extendTo(sentence(2, 0));
        assertThat(text.text()).endsWith("uneasy at that partnership.");
    }

    @Test
    void theCitationIsOfTheMarkedTextOrElseOfTheSentence() {
        assertThat(
                        text.citation(dossier, source, Optional.of(sentence(1, 1)))
                                .orElseThrow()
                                .plain())
                .startsWith("“Dana Reyes did not say when.” — The news")
                .contains("paragraph 1.");

        text.select(new Point(2, 0), new Point(3, 5));
        assertThat(text.citation(dossier, source, Optional.of(sentence(1, 1))).orElseThrow())
                .satisfies(citation -> assertThat(citation.quotes()).hasSize(2))
                .satisfies(citation -> assertThat(citation.place()).isEqualTo("paragraphs 2–3"));
    }
}
