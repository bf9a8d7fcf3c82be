package org.entente.cli.article;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.io.DossierDocument;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.problem.Severity;
import org.entente.model.Dossier;

/**
 * A dossier that articles can be added to.
 *
 * @param document its file as it was read
 */
record OpenedDossier(Dossier dossier, DossierDocument document) {

    /**
     * Reads a dossier.
     *
     * @throws IOException if there is none or its structure is wrong; the message is its first
     *     problem
     */
    static OpenedDossier read(Path folder, DossierReader reader) throws IOException {
        DossierReading reading = reader.read(folder);
        if (reading.dossier().isEmpty() || reading.document().isEmpty()) {
            String why =
                    reading.problems().stream()
                            .filter(problem -> problem.severity() == Severity.ERROR)
                            .findFirst()
                            .map(Object::toString)
                            .orElse(folder + ": this is not a dossier folder");
            throw new IOException(why + "; nothing has been written");
        }
        return new OpenedDossier(reading.dossier().orElseThrow(), reading.document().orElseThrow());
    }
}
