package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.io.DossierWriter;
import org.entente.testing.GeneratedDossier;

/** Writes a made-up dossier into a folder, for the program to open. */
public final class WriteDossier {

    private WriteDossier() {}

    /**
     * Writes the dossier.
     *
     * @param args the folder, the number of actors, of ties, of characters of text, and the seed
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] args) throws IOException {
        int actors = Integer.parseInt(args[1]);
        int ties = Integer.parseInt(args[2]);
        int characters = args.length > 3 ? Integer.parseInt(args[3]) : 0;
        long seed = args.length > 4 ? Long.parseLong(args[4]) : 1;
        new DossierWriter()
                .writeNew(GeneratedDossier.of(actors, ties, characters, seed), Path.of(args[0]));
    }
}
