package org.entente.io;

import java.io.IOException;
import java.io.InputStream;
import org.entente.io.file.DossierFiles;
import org.entente.io.problem.FileException;
import org.entente.io.problem.ProblemKind;

/** A dossier packaged with the program. */
final class ClassPathFiles implements DossierFiles {

    private final String folder;

    /**
     * Refers to a folder of the class path.
     *
     * @param folder its path from the root, without a leading or trailing slash
     */
    ClassPathFiles(String folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return FolderFiles.DOSSIER;
    }

    @Override
    public byte[] readDossier() throws FileException {
        return read(FolderFiles.DOSSIER, ProblemKind.UNREADABLE);
    }

    @Override
    public byte[] readSource(String file) throws FileException {
        return read(file, ProblemKind.SOURCE_MISSING);
    }

    private byte[] read(String file, ProblemKind kind) throws FileException {
        // Not concatenated: linking the first "+" of a process takes some twenty milliseconds.
        String path = String.join("/", "", folder, file);
        try (InputStream in = ClassPathFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileException(
                        kind, "this build of Entente has no " + folder + '/' + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new FileException(kind, file + " cannot be read from the program");
        }
    }
}
