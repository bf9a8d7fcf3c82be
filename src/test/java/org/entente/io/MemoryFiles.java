package org.entente.io;

import org.entente.io.file.DossierFiles;
import org.entente.io.problem.FileException;
import org.entente.io.problem.ProblemKind;

/** A dossier that is nowhere on disk. */
public final class MemoryFiles implements DossierFiles {

    private final String name;
    private final byte[] dossier;
    private final byte[] article;

    public MemoryFiles(String name, byte[] dossier, byte[] article) {
        this.name = name;
        this.dossier = dossier;
        this.article = article;
    }

    public MemoryFiles(byte[] dossier, byte[] article) {
        this(FolderFiles.DOSSIER, dossier, article);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] readDossier() {
        return dossier;
    }

    @Override
    public byte[] readSource(String file) throws FileException {
        if (file.equals("article.txt")) {
            return article;
        }
        throw new FileException(ProblemKind.SOURCE_MISSING, "there is no other file");
    }
}
