package org.entente.app.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A snapshot of the sizes, times and identities of files. Two equal snapshots mean that nobody
 * wrote in between; replacing a file by renaming changes its identity.
 *
 * @param stamps the stamp of each file by its absolute path
 */
public record FileStamps(SortedMap<Path, Stamp> stamps) {

    public static final FileStamps NONE = new FileStamps(new TreeMap<>());

    public FileStamps {
        stamps = Collections.unmodifiableSortedMap(new TreeMap<>(stamps));
    }

    /**
     * The state of a file.
     *
     * @param size in bytes; -1 if there is no file
     * @param millis when it was last written
     * @param key how the system identifies the file; "null" if it does not
     */
    record Stamp(long size, long millis, String key) {}

    /** Looks at files, which need not exist. */
    public static FileStamps of(Collection<Path> files) {
        SortedMap<Path, Stamp> stamps = new TreeMap<>();
        for (Path file : files) {
            Path absolute = file.toAbsolutePath().normalize();
            stamps.put(absolute, stamp(absolute));
        }
        return new FileStamps(stamps);
    }

    private static Stamp stamp(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(
                    seen.size(),
                    seen.lastModifiedTime().toMillis(),
                    String.valueOf(seen.fileKey()));
        } catch (IOException e) {
            return new Stamp(-1, 0, "");
        }
    }

    public Set<Path> files() {
        return stamps.keySet();
    }

    /** Looks at the same files again. */
    public FileStamps now() {
        return of(files());
    }

    /** Adds the stamps of other files; where a file has two, this one's counts. */
    public FileStamps and(FileStamps others) {
        SortedMap<Path, Stamp> both = new TreeMap<>(others.stamps);
        both.putAll(stamps);
        return new FileStamps(both);
    }
}
