package org.entente.app.dossier;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.entente.app.platform.FileStamps;
import org.entente.drawing.Detail;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Space;
import org.entente.drawing.place.Arrangement;
import org.entente.drawing.place.BuiltInPlaces;
import org.entente.drawing.place.Draftsman;
import org.entente.drawing.place.LayoutChoice;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.io.DossierDocument;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.FolderFiles;
import org.entente.io.mend.Mending;
import org.entente.io.problem.Problem;
import org.entente.model.Dossier;
import org.entente.view.OpenDossier;
import org.entente.view.words.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dossier and prepares everything the window needs. Slow; do not call on the JavaFX
 * application thread.
 */
public final class DossierLoader {

    /**
     * The canvas of a window of default size. Places computed for it are stretched to the real
     * canvas.
     */
    private static final Box DEFAULT_CANVAS = BuiltInPlaces.AREA;

    private final Typeface typeface;

    public DossierLoader(Typeface typeface) {
        this.typeface = typeface;
    }

    /**
     * The result of loading.
     *
     * @param path where the dossier was looked for; null for the built-in one
     * @param open the dossier; empty if it cannot be shown
     * @param problems what its reading found
     * @param files the files that were read or looked for, as they were then
     * @param document the dossier's own file as it was read; empty if it has none
     */
    public record Loaded(
            @Nullable Path path,
            Optional<OpenDossier> open,
            List<Problem> problems,
            FileStamps files,
            Optional<DossierDocument> document) {

        public Loaded(@Nullable Path path, Optional<OpenDossier> open, List<Problem> problems) {
            this(path, open, problems, FileStamps.NONE, Optional.empty());
        }

        private Loaded with(Optional<OpenDossier> other) {
            return new Loaded(path, other, problems, files, document);
        }

        /** Returns the same if it is whole, or if a part was open before; else nothing is open. */
        Loaded inPlaceOf(OpenDossier before) {
            return isPart() && before.dossier().unread().isEmpty() ? with(Optional.empty()) : this;
        }

        /** Whether only a part of the dossier could be read. */
        boolean isPart() {
            return open.isPresent() && !open.get().dossier().unread().isEmpty();
        }

        /** What mends the dossier's file; empty if it is none of this format. */
        Optional<Mending> mending() {
            return path == null
                    ? Optional.empty()
                    : document.map(read -> new Mending(read, DossierReader.files(path)));
        }

        /** Returns the state after the files were read again. */
        Loaded after(DossierReading reading, OpenDossier now) {
            boolean wasPart = !now.dossier().unread().isEmpty();
            Optional<Dossier> read = wasPart ? part(reading) : reading.dossier();
            return new Loaded(
                    path,
                    read.map(any -> now),
                    reading.problems(),
                    files,
                    read.isPresent() ? reading.document() : document);
        }

        /** Whether the requested folder contains no dossier at all. */
        boolean isVacant() {
            return path != null
                    && open.isEmpty()
                    && Files.isDirectory(path)
                    && Files.notExists(path.resolve(FolderFiles.DOSSIER));
        }
    }

    /**
     * Reads a dossier and places its actors.
     *
     * @param path its path; null for the built-in one
     * @param progress told each step, and asked whether to continue
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Loaded load(@Nullable Path path, LoadProgress progress) {
        progress.step("Reading and checking quotes", 0.05);
        Loaded read = read(path, FileStamps.NONE, progress);
        Optional<OpenDossier> open =
                read.open().map(dossier -> arranged(dossier, path == null, progress));
        progress.step("Drawing", 0.95);
        return read.with(open);
    }

    /**
     * Reads the open dossier again. Its actors keep their places.
     *
     * @param path where it is
     * @param before what is open
     * @param known the files that may have changed
     * @param cancelled asked whether to stop
     * @throws java.util.concurrent.CancellationException if so
     */
    Loaded reload(Path path, OpenDossier before, FileStamps known, BooleanSupplier cancelled) {
        Loaded read = read(path, known, cancelled);
        return read.with(read.open().map(dossier -> dossier.after(before)));
    }

    private static Loaded read(@Nullable Path path, FileStamps known, BooleanSupplier cancelled) {
        DossierReader reader = new DossierReader(cancelled);
        if (path == null) {
            return loaded(null, reader.readBuiltIn(), FileStamps.NONE);
        }
        Path file = FolderFiles.dossier(path);
        // Taken before reading, so that a write in between shows as a change later.
        FileStamps before = FileStamps.of(List.of(file)).and(known.now());
        DossierReading reading = reader.read(path);
        return loaded(path, reading, before.and(FileStamps.of(sources(file, reading))));
    }

    private static Set<Path> sources(Path file, DossierReading reading) {
        Set<Path> files = new LinkedHashSet<>();
        for (String name : reading.document().map(DossierDocument::sourceFiles).orElse(Set.of())) {
            try {
                files.add(file.resolveSibling(name));
            } catch (InvalidPathException e) {
                // Not a valid file name; reading reports it.
            }
        }
        return files;
    }

    private static Loaded loaded(@Nullable Path path, DossierReading reading, FileStamps files) {
        int problems = reading.problems().size();
        Optional<OpenDossier> whole =
                reading.evidence()
                        .map(evidence -> OpenDossier.of(evidence.dossier(), evidence, problems));
        Optional<OpenDossier> open =
                whole.or(() -> part(reading).map(good -> OpenDossier.of(good, problems)));
        return new Loaded(path, open, reading.problems(), files, reading.document());
    }

    /** What is good of a dossier that breaks rules. */
    private static Optional<Dossier> part(DossierReading reading) {
        return reading.document().flatMap(DossierDocument::dossier);
    }

    private OpenDossier arranged(OpenDossier open, boolean builtIn, LoadProgress progress) {
        int actors = open.dossier().actors().size();
        progress.step("Laying out " + Phrases.count(actors, "actor"), 0.4);
        Draftsman draftsman = new Draftsman(typeface, VisualStyle.of(Theme.LIGHT), progress);
        Box area = builtIn ? DEFAULT_CANVAS : Space.of(DEFAULT_CANVAS, actors);
        Arrangement arranged =
                builtIn
                        ? draftsman.placeBuiltIn(
                                open.graph(), LayoutChoice.DEFAULT, area, Draftsman.SEED)
                        : draftsman.place(open.graph(), LayoutChoice.DEFAULT, area, Draftsman.SEED);
        if (builtIn) {
            // Composing the first picture is slow. Do it now, while JavaFX is still starting and
            // the canvas does not know its size.
            var unused = draftsman.draw(open.graph(), open.evidence(), arranged, Detail.AUTO);
        }
        return open.withArrangement(arranged);
    }
}
