package org.entente.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.edit.rule.DossierRules;
import org.entente.io.DossierDocument;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.DossierWriter;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.trace.EvidenceIndex;
import org.entente.source.Passage;
import org.entente.source.quote.QuoteMaker;
import org.entente.source.quote.QuoteResolver;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped dossiers, made again from their bare articles by the edits of somebody at a desk. */
class RemakeTest {

    @ParameterizedTest
    @ValueSource(strings = {"china-russia-north-korea", "river-lenne"})
    void theDossierIsMadeAgainFromItsBareArticle(String seed, @TempDir Path folder)
            throws Exception {
        Dossier shipped = new DossierReader().read(Path.of("seeds", seed)).dossier().orElseThrow();
        Dossier bare =
                new Dossier("New dossier", shipped.sources(), List.of(), List.of(), List.of());
        new DossierWriter().writeNew(bare, folder);
        DossierReading begun = new DossierReader().read(folder);
        Dossier now = begun.dossier().orElseThrow();
        DossierDocument file = begun.document().orElseThrow();

        for (Edit edit : edits(shipped)) {
            Dossier next = edit.on(now);
            assertThat(DossierRules.broken(now, next)).as(edit.description()).isEmpty();
            file = file.changedTo(next);
            now = next;
        }

        assertThat(now).isEqualTo(shipped);
        new DossierWriter()
                .write(now, begun.document().orElseThrow(), folder.resolve("dossier.json"));
        DossierReading again = new DossierReader().read(folder);
        assertThat(again.problems()).isEmpty();
        assertThat(again.dossier()).contains(shipped);
        assertThat(file.dossier()).contains(shipped);
    }

    private static List<Edit> edits(Dossier shipped) {
        EvidenceIndex index = EvidenceIndex.of(shipped);
        List<Edit> edits = new ArrayList<>(List.of(new Edit.Retitle(shipped.title())));
        for (Actor actor : shipped.actors()) {
            edits.add(new Edit.PutActor(Changed.aliases(actor, List.of())));
            Actor so = Changed.aliases(actor, List.of());
            for (String alias : actor.aliases()) {
                Actor more = Changed.aliases(so, Elements.and(so.aliases(), alias));
                edits.add(new Edit.ChangeActor(so, more));
                so = more;
            }
        }
        for (Claim claim : shipped.claims()) {
            List<Evidence> marked = new ArrayList<>();
            index.citations(claim.id())
                    .forEach(
                            citation ->
                                    marked.add(
                                            mark(
                                                    index,
                                                    citation.evidence(),
                                                    citation.resolution()
                                                            .passage()
                                                            .orElseThrow())));
            Claim first = Changed.evidence(claim, marked.subList(0, 1));
            edits.add(new Edit.PutClaim(first));
            marked.subList(1, marked.size())
                    .forEach(evidence -> edits.add(new Edit.AddEvidence(first, evidence)));
        }
        return edits;
    }

    /** Marks words in the article, as a hand does, and makes evidence of them. */
    private static Evidence mark(EvidenceIndex index, Evidence evidence, Passage passage) {
        QuoteResolver resolver = index.resolver(evidence.source()).orElseThrow();
        return Evidence.of(
                evidence.source(),
                QuoteMaker.of(resolver, passage.paragraph(), passage.start(), passage.end())
                        .orElseThrow());
    }
}
