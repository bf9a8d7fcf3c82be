package org.entente.app.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.drawing.geometry.Point;
import org.entente.io.file.AtomicFile;
import org.entente.io.file.Digest;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;

/**
 * Stores pinned positions, one small text file per dossier in the program's own folder; the user's
 * dossiers are not touched. Files are replaced atomically; if two programs write, the last one
 * wins. Do not use on the JavaFX application thread.
 */
public final class PinStore {

    /** The number of dossiers whose pins are kept; the least recently changed are dropped. */
    static final int MAX_DOSSIERS = 200;

    private static final int DIGEST_CHARS = 32;
    private static final int MAX_PINS = 10_000;
    private static final String HEADER = "entente pins 1";
    private static final String ENDING = ".pins";
    private static final String BUILT_IN = "built-in";

    /** Enough for {@link #MAX_PINS} pins. */
    private static final long MAX_BYTES = 64 << 20;

    private final Path folder;

    public PinStore(Path folder) {
        this.folder = folder;
    }

    /** The key of a dossier: its canonical path, or a constant for the built-in one. */
    static String key(Optional<Path> dossier) {
        Optional<Path> place = DossierPlace.of(dossier).path();
        if (place.isEmpty()) {
            return BUILT_IN;
        }
        try {
            return place.get().toRealPath().toString();
        } catch (IOException e) {
            return place.get().toString();
        }
    }

    /**
     * What was read.
     *
     * @param pins places as shares of the area
     * @param note what went wrong, for the user; empty if nothing did
     */
    record Reading(Map<ElementId, Point> pins, String note) {}

    /** Reads the pins of a dossier; a damaged file is set aside. */
    Reading read(String key) {
        Path file = file(key);
        try {
            if (!Files.exists(file)) {
                return new Reading(Map.of(), "");
            }
            if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
                throw new IllegalArgumentException("no pins");
            }
            return new Reading(parse(Files.readString(file, StandardCharsets.UTF_8), key), "");
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return new Reading(Map.of(), setAside(file));
        } catch (IOException e) {
            return new Reading(Map.of(), "The pinned places could not be read");
        }
    }

    private static String setAside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return "The pinned places were damaged; the file is set aside as " + aside;
        } catch (IOException e) {
            return "The pinned places are damaged: " + file;
        }
    }

    private static Map<ElementId, Point> parse(String text, String key) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2 || !lines.get(0).equals(HEADER) || !text.endsWith("\n")) {
            throw new IllegalArgumentException("no pins");
        }
        if (!lines.get(1).equals(escape(key))) {
            throw new IllegalArgumentException("another dossier's pins");
        }
        Map<ElementId, Point> pins = new LinkedHashMap<>();
        for (String line : lines.subList(2, lines.size())) {
            String[] words = line.split(" ", -1);
            if (words.length != 4 || pins.size() >= MAX_PINS) {
                throw new IllegalArgumentException("not a pin: " + line);
            }
            pins.put(id(words[0], words[1]), new Point(number(words[2]), number(words[3])));
        }
        return pins;
    }

    private static ElementId id(String kind, String word) {
        return switch (kind) {
            case "actor" -> new ActorId(word);
            case "concern" -> new ConcernId(word);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static double number(String word) {
        double number = Double.parseDouble(word);
        if (!(Math.abs(number) < 1000)) {
            throw new IllegalArgumentException(word);
        }
        return number;
    }

    /**
     * Writes the pins of a dossier; a dossier without any has no file.
     *
     * @throws IOException on an I/O error
     */
    void write(String key, Map<ElementId, Point> pins) throws IOException {
        Path file = file(key);
        if (pins.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        StringBuilder text = new StringBuilder(HEADER + "\n" + escape(key) + "\n");
        pins.forEach(
                (id, point) ->
                        text.append(id instanceof ActorId ? "actor " : "concern ")
                                .append(id.value())
                                .append(' ')
                                .append(point.x())
                                .append(' ')
                                .append(point.y())
                                .append('\n'));
        Files.createDirectories(folder);
        AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        prune(file);
    }

    private void prune(Path written) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files =
                    all.filter(file -> file.toString().endsWith(ENDING))
                            .filter(file -> !file.equals(written))
                            .sorted(Comparator.comparing(PinStore::changed).reversed())
                            .toList();
        }
        for (Path file : files.subList(Math.min(MAX_DOSSIERS - 1, files.size()), files.size())) {
            Files.deleteIfExists(file);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /**
     * Returns the file of a dossier, named by a digest because paths may be too long for a name.
     */
    Path file(String key) {
        return folder.resolve(Digest.of(key).substring(0, DIGEST_CHARS) + ENDING);
    }

    private static String escape(String key) {
        return key.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
