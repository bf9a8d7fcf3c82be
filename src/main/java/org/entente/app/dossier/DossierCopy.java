package org.entente.app.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.io.DossierWriter;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.view.words.Isolated;

/** Writes a dossier into a new folder. */
public final class DossierCopy {

    private DossierCopy() {}

    /**
     * Writes the dossier's file and its sources. Writes nothing if a source's file already exists
     * with different text, since quotes would then be wrong.
     *
     * @param dossier what to write
     * @param folder where
     * @return why nothing was written, a sentence each; empty if it was
     * @throws IOException on an I/O error
     */
    public static List<String> write(Dossier dossier, Path folder) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Source source : dossier.sources()) {
            Path text = folder.resolve(source.file());
            if (Files.exists(text) && !holds(text, source.article().text())) {
                problems.add(
                        Isolated.line(text.toString())
                                + ": this file contains another text; choose another folder");
            }
        }
        if (problems.isEmpty()) {
            new DossierWriter().writeNew(dossier, folder);
        }
        return problems;
    }

    /** Returns whether a file contains a text. A file of another length is not read. */
    private static boolean holds(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
