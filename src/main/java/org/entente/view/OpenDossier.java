package org.entente.view;

import org.entente.graph.RelationGraph;
import org.entente.model.Dossier;
import org.entente.model.EvidenceIndex;

/**
 * The dossier the window shows, with all that is derived from it once.
 *
 * @param dossier the dossier
 * @param evidence its claims joined to the sentences
 * @param graph its whole graph
 * @param warnings how many problems its reading found
 */
public record OpenDossier(
        Dossier dossier, EvidenceIndex evidence, RelationGraph graph, int warnings) {

    /**
     * Derives what the window needs of a dossier. Resolves every quote, so call it off the JavaFX
     * application thread.
     *
     * @param dossier the dossier
     * @param warnings how many problems its reading found
     * @return the open dossier
     */
    public static OpenDossier of(Dossier dossier, int warnings) {
        return new OpenDossier(
                dossier, EvidenceIndex.of(dossier), RelationGraph.of(dossier), warnings);
    }
}
