package org.entente.io.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.io.file.AtomicFile;

/** Keeps earlier versions of a file, each named by the time it was replaced. Not thread-safe. */
public final class TimedCopies {

    /** The number of versions kept, the newest. */
    static final int MAX_COPIES = 20;

    /** The minimum time between two versions. */
    static final Duration MIN_INTERVAL = Duration.ofMinutes(5);

    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder()
                    .appendPattern("uuuuMMdd'T'HHmmss'Z'")
                    .toFormatter(Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Path folder;
    private final InstantSource clock;

    /**
     * @param folder where copies are; created with the first
     * @param clock tells the time
     */
    public TimedCopies(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Keeps a copy of a file that is about to be replaced, unless there is a recent one.
     *
     * @throws IOException on an I/O error; the file is unchanged
     */
    public void keep(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        Instant now = clock.instant();
        List<Copy> copies = copies(file);
        if (copies.isEmpty()
                || Duration.between(copies.get(0).time(), now).abs().compareTo(MIN_INTERVAL) >= 0) {
            keepNow(file);
        }
    }

    /**
     * Keeps a copy of a file that is about to be replaced.
     *
     * @throws IOException on an I/O error; the file is unchanged
     */
    public void keepNow(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        Files.createDirectories(folder);
        Path copy = folder.resolve(beginning(file) + TIME.format(clock.instant()) + ending(file));
        AtomicFile.write(copy, Files.readAllBytes(file));
        List<Copy> all = copies(file);
        for (Copy old : all.subList(Math.min(MAX_COPIES, all.size()), all.size())) {
            Files.deleteIfExists(old.file());
        }
    }

    /**
     * An earlier version.
     *
     * @param file where it is
     * @param time when it was put aside
     */
    public record Copy(Path file, Instant time) {}

    /**
     * Lists the versions of a file.
     *
     * @return its versions, the newest first
     * @throws IOException if the folder cannot be read
     */
    public List<Copy> copies(Path file) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(copy -> copy(file, copy))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Copy::time).reversed())
                    .toList();
        }
    }

    private static Optional<Copy> copy(Path file, Path copy) {
        String name = String.valueOf(copy.getFileName());
        String beginning = beginning(file);
        String ending = ending(file);
        if (!name.startsWith(beginning)
                || !name.endsWith(ending)
                || name.length() < beginning.length() + ending.length()) {
            return Optional.empty();
        }
        try {
            String time = name.substring(beginning.length(), name.length() - ending.length());
            return Optional.of(new Copy(copy, TIME.parse(time, Instant::from)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String beginning(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + '-';
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot) : "";
    }
}
