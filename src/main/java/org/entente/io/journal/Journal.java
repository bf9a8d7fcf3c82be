package org.entente.io.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.edit.history.ListDelta;
import org.entente.edit.history.Step;
import org.entente.edit.history.Workspace;
import org.entente.io.file.AtomicFile;
import org.entente.io.file.Digest;
import org.entente.io.json.JsonPrinter;
import org.entente.io.json.JsonValue;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.id.SourceId;

/**
 * A journal open for writing: one line per step, forced to disk before the method that adds it
 * returns. Only one window of one program writes a journal at a time. Not thread-safe; do not use
 * on the JavaFX application thread.
 */
public final class Journal implements AutoCloseable {

    /** The locked byte is beyond the end of any journal, so that others can read. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;
    private final Set<String> texts = new HashSet<>();

    /** The number of valid bytes; what a failed addition left after them is cut off. */
    private long length;

    private Journal(Path file, FileChannel channel, long length) {
        this.file = file;
        this.channel = channel;
        this.length = length;
    }

    /**
     * Opens a journal to append to it.
     *
     * @param file created if it does not exist
     * @return the journal; empty if another program is writing it
     * @throws IOException if it cannot be written
     */
    public static Optional<Journal> open(Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock != null) {
                return Optional.of(new Journal(file, channel, channel.size()));
            }
        } catch (OverlappingFileLockException e) {
            // Another window of this program.
            channel.close();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /**
     * Tells whether another window is writing a journal. Must not be asked by one that writes it:
     * on some systems that would release it.
     *
     * @param file the journal; need not exist
     */
    public static boolean isHeld(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel =
                        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false)) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            // Nobody can tell; writing it will.
            return false;
        }
    }

    /** Returns where the journal is. */
    public Path file() {
        return file;
    }

    /**
     * Returns the length of the valid part in bytes; everything found when it was opened counts as
     * valid.
     */
    public long length() {
        return length;
    }

    /**
     * Discards the old journal and starts a new one.
     *
     * @param digest the SHA-256 of the dossier's file
     * @param base the state before any step
     * @throws IOException on an I/O error
     */
    public void begin(String digest, Workspace base) throws IOException {
        length = 0;
        texts.clear();
        add(List.of(JournalJson.head(digest, base)));
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        AtomicFile.syncFolder(folder);
        if (folder.getParent() != null) {
            AtomicFile.syncFolder(folder.getParent());
        }
    }

    /**
     * Continues after what was read.
     *
     * @param soundLength the number of valid bytes
     */
    public void goOnFrom(long soundLength) {
        length = soundLength;
    }

    /**
     * Adds a step.
     *
     * @param before the dossier it was made of
     * @throws IOException on an I/O error; the journal is then as it was
     */
    public void did(Step step, Dossier before) throws IOException {
        List<JsonValue> lines = new ArrayList<>();
        List<String> fresh = new ArrayList<>();
        for (String text : textsOf(step.forward().words().sources(), before)) {
            String digest = Digest.of(text);
            if (!texts.contains(digest) && !fresh.contains(digest)) {
                fresh.add(digest);
                lines.add(JournalJson.line(new Entry.Text(text)));
            }
        }
        lines.add(JournalJson.line(new Entry.Did(step.name(), step.forward())));
        add(lines);
        texts.addAll(fresh);
    }

    /** Returns the texts that are added, and those replaced or removed. */
    private static List<String> textsOf(ListDelta<SourceId, Source> delta, Dossier before) {
        List<Source> sources = new ArrayList<>();
        delta.removed().forEach(id -> before.source(id).ifPresent(sources::add));
        for (Source source : delta.changed()) {
            Optional<Source> was = before.source(source.id());
            if (was.filter(old -> old.article().equals(source.article())).isEmpty()) {
                was.ifPresent(sources::add);
                sources.add(source);
            }
        }
        delta.added().forEach(one -> sources.add(one.value()));
        return sources.stream().map(source -> source.article().text()).toList();
    }

    /**
     * Records an undo or redo.
     *
     * @param position the number of steps in effect
     * @throws IOException on an I/O error; the journal is then as it was
     */
    public void wentTo(int position) throws IOException {
        add(List.of(JournalJson.line(new Entry.WentTo(position))));
    }

    /**
     * Records that the dossier's file contains the current state. Call this before writing it, so
     * that a program killed in between recognises its own file.
     *
     * @param digest the SHA-256 of its bytes
     * @throws IOException on an I/O error; the journal is then as it was
     */
    public void wrote(String digest) throws IOException {
        add(List.of(JournalJson.line(new Entry.Wrote(digest))));
    }

    private void add(List<JsonValue> values) throws IOException {
        StringBuilder text = new StringBuilder();
        values.forEach(value -> text.append(JsonPrinter.line(value)).append('\n'));
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
        long end = length + bytes.remaining();
        channel.truncate(length);
        channel.position(length);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
        length = end;
    }

    /** Releases the journal for other programs. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
