package org.entente.view.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.Evidence;
import org.entente.model.Source;
import org.entente.model.id.SourceId;
import org.entente.source.Article;
import org.junit.jupiter.api.Test;

class SourceNamesTest {

    private static Source source(String id, String title, String publisher) {
        return new Source(
                new SourceId(id),
                title,
                id + ".txt",
                null,
                publisher,
                null,
                null,
                Article.parse("A."));
    }

    private static SourceNames names(Source... sources) {
        return new SourceNames(new Dossier("T", List.of(sources), List.of(), List.of(), List.of()));
    }

    @Test
    void aPublisherOfOneSourceNamesIt() {
        SourceNames names =
                names(
                        source("a", "A pact is signed", "The Herald"),
                        source("b", "A threat", "Post"));

        assertThat(names.of(new SourceId("a"))).isEqualTo("The Herald");
        assertThat(names.of(new SourceId("b"))).isEqualTo("Post");
        assertThat(names.color(new SourceId("a"))).contains("source-1");
        assertThat(names.color(new SourceId("b"))).contains("source-2");
    }

    @Test
    void aPublisherOfSeveralTellsNothingApart() {
        SourceNames names =
                names(
                        source("a", "A pact is signed", "Post"),
                        source("b", "A pact is signed", "Post"),
                        source("c", "What the neighbours make of the pact of last week", "Post"));

        assertThat(names.of(new SourceId("a"))).isEqualTo("A pact is signed");
        assertThat(names.of(new SourceId("b"))).isEqualTo("A pact is signed (2)");
        assertThat(names.of(new SourceId("c"))).isEqualTo("What the neighbours make of…");
    }

    @Test
    void oneSourceIsTheArticleAndHasNoColour() {
        SourceNames names = names(source("a", "A pact", "Post"));

        assertThat(names.color(new SourceId("a"))).isEmpty();
        assertThat(names.voice(Dossiers.sample().ties().get(0))).isEqualTo("the article");
    }

    @Test
    void aClaimIsPhrasedInTheVoiceOfItsSources() {
        Dossier dossier =
                Dossiers.of("Partners.")
                        .source("wire", "The wire", "Partners at last.")
                        .country("aland", "Aland")
                        .country("borduria", "Borduria")
                        .tie(
                                Dossiers.mutual("partners", "aland", "borduria", "partners")
                                        .quotes(
                                                new Evidence(
                                                        new SourceId("wire"),
                                                        0,
                                                        "Partners",
                                                        null,
                                                        null),
                                                Dossiers.evidence(0, "Partners")))
                        .build();

        assertThat(new SourceNames(dossier).voice(dossier.ties().get(0)))
                .matches("The .* and The wire");
    }
}
