package org.entente.view.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.entente.edit.RandomEdits;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.trace.EvidenceIndex;
import org.entente.testing.GeneratedDossier;
import org.junit.jupiter.api.Test;

class ArticleParagraphsTest {

    @Test
    void anEditedDossiersArticleIsAsIfReadForTheFirstTime() {
        RandomEdits random = new RandomEdits(11);
        Dossier dossier = GeneratedDossier.of(8, 20, 6000, 3);
        List<ArticleParagraph> rows = List.of();
        int kept = 0;

        for (int i = 0; i < 60; i++) {
            Source source = dossier.sources().get(0);
            EvidenceIndex evidence = EvidenceIndex.of(dossier);
            List<ArticleParagraph> before = rows;
            rows = ArticleParagraphs.of(source, evidence, before);

            assertThat(rows)
                    .as("after %s edits", i)
                    .isEqualTo(ArticleParagraphs.of(source, evidence, List.of()));
            Set<ArticleParagraph> instances = Collections.newSetFromMap(new IdentityHashMap<>());
            instances.addAll(before);
            kept += (int) rows.stream().filter(instances::contains).count();
            Dossier next = random.next(dossier).on(dossier);
            dossier = next.sources().equals(dossier.sources()) ? next : dossier;
        }
        assertThat(kept).as("rows that are the same instance").isGreaterThan(30 * rows.size());
    }
}
