package org.entente.io.file;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.entente.io.problem.FileException;

/** A dossier's files, with cancellation. */
public record StoppableFiles(DossierFiles files, BooleanSupplier cancelled)
        implements DossierFiles {

    @Override
    public String name() {
        return files.name();
    }

    @Override
    public byte[] readDossier() throws FileException {
        goOn();
        return files.readDossier();
    }

    @Override
    public byte[] readSource(String name) throws FileException {
        goOn();
        return files.readSource(name);
    }

    /**
     * Continues reading.
     *
     * @throws CancellationException if cancelled
     */
    public void goOn() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("the dossier is not wanted any more");
        }
    }
}
