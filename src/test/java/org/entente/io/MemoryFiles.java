package org.entente.io;

import java.util.Map;
import org.entente.io.file.DossierFiles;
import org.entente.io.problem.FileException;
import org.entente.io.problem.ProblemKind;

/** A dossier that is nowhere on disk. */
public final class MemoryFiles implements DossierFiles {

    private final String name;
    private final byte[] dossier;
    private final Map<String, byte[]> sources;

    public MemoryFiles(String name, byte[] dossier, byte[] article) {
        this(name, dossier, Map.of("article.txt", article));
    }

    public MemoryFiles(byte[] dossier, byte[] article) {
        this(FolderFiles.DOSSIER, dossier, article);
    }

    public MemoryFiles(String name, byte[] dossier, Map<String, byte[]> sources) {
        this.name = name;
        this.dossier = dossier;
        this.sources = Map.copyOf(sources);
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
        byte[] source = sources.get(file);
        if (source == null) {
            throw new FileException(ProblemKind.SOURCE_MISSING, "there is no other file");
        }
        return source;
    }
}
