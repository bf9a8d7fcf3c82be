package org.entente.io.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.edit.EditException;
import org.entente.edit.history.History;
import org.entente.edit.history.Workspace;
import org.entente.io.file.Digest;
import org.entente.io.journal.JournalReading.Writing;
import org.entente.io.json.JsonReader;
import org.entente.io.problem.FileException;
import org.entente.source.Article;
import org.jspecify.annotations.Nullable;

/**
 * Restores a history from a journal. If a killed program left the last line incomplete, everything
 * before it is read.
 */
public final class JournalReader {

    /** The maximum length of a journal, in bytes; a longer one is not read. */
    static final long MAX_JOURNAL = 256L << 20;

    /** How many times a file may be about to be written, and is not, before it is not known. */
    private static final int MAX_WRITINGS = 20;

    private static final byte[] TEXT = "{\"text\":".getBytes(StandardCharsets.UTF_8);

    private final Function<String, Optional<Article>> disk;
    private final Map<String, Article> texts = new HashMap<>();
    private final EntryLines lines = new EntryLines(new ElementLines(this::text));
    private @Nullable History history;
    private final Deque<Writing> writings = new ArrayDeque<>();

    private JournalReader(Function<String, Optional<Article>> disk) {
        this.disk = disk;
    }

    /**
     * Reads a journal.
     *
     * @param file the journal
     * @param disk gives the text of a source by its file as the dossier spells it; texts that no
     *     step has replaced are not in the journal
     * @return the history; empty if there is no journal, or its first line is not that of one
     * @throws IOException if the file cannot be read
     */
    public static Optional<JournalReading> read(Path file, Function<String, Optional<Article>> disk)
            throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MAX_JOURNAL) {
            return Optional.empty();
        }
        return new JournalReader(disk).read(Files.readAllBytes(file));
    }

    private Optional<JournalReading> read(byte[] bytes) {
        int start = 0;
        for (int end = lineEnd(bytes, 0); end >= 0; end = lineEnd(bytes, start)) {
            keepText(bytes, start, end);
            start = end + 1;
        }
        start = 0;
        int end = lineEnd(bytes, start);
        while (end >= 0 && take(bytes, start, end)) {
            start = end + 1;
            end = lineEnd(bytes, start);
        }
        if (history == null) {
            return Optional.empty();
        }
        boolean cutOff = end < 0 || end == bytes.length - 1;
        return Optional.of(
                new JournalReading(history, List.copyOf(writings), start, bytes.length, !cutOff));
    }

    /** Texts come before the lines that refer to them; those that a step removed, after. */
    private void keepText(byte[] bytes, int start, int end) {
        try {
            if (startsWith(bytes, start, TEXT)
                    && lines.entry(line(bytes, start, end)) instanceof Entry.Text text) {
                texts.put(Digest.of(text.text()), Article.parse(text.text()));
            }
        } catch (CharacterCodingException | FileException | IllegalArgumentException e) {
            // The line is damaged; the next pass stops there.
            return;
        }
    }

    private static boolean startsWith(byte[] bytes, int start, byte[] beginning) {
        return start + beginning.length <= bytes.length
                && Arrays.equals(
                        bytes, start, start + beginning.length, beginning, 0, beginning.length);
    }

    private static JournalLine line(byte[] bytes, int start, int end)
            throws CharacterCodingException, FileException {
        return JournalLine.of(
                JsonReader.read(
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes, start, end - start))
                                .toString()));
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Takes one line; false for one that is damaged. */
    private boolean take(byte[] bytes, int start, int end) {
        try {
            JournalLine line = line(bytes, start, end);
            if (history == null) {
                begin(line);
            } else {
                follow(history, lines.entry(line));
            }
            return true;
        } catch (CharacterCodingException
                | FileException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | EditException e) {
            return false;
        }
    }

    private void begin(JournalLine line) {
        if (line.number("entente-journal") != JournalJson.VERSION) {
            throw new IllegalArgumentException("a journal of another version");
        }
        Workspace base = lines.base(line);
        writings.add(new Writing(line.text("digest"), base, 0));
        history = new History(base);
    }

    private void follow(History of, Entry entry) {
        if (entry instanceof Entry.Did did) {
            of.did(did.name(), did.change().on(of.now()));
        } else if (entry instanceof Entry.WentTo went) {
            of.goTo(went.position());
        } else if (entry instanceof Entry.Wrote wrote) {
            writings.removeIf(writing -> writing.digest().equals(wrote.digest()));
            writings.add(new Writing(wrote.digest(), of.now(), of.position()));
            if (writings.size() > MAX_WRITINGS) {
                writings.removeFirst();
            }
        }
    }

    private Article text(String file, String wanted) {
        Article known = texts.get(wanted);
        return known != null ? known : disk.apply(file).orElseGet(() -> Article.parse(""));
    }
}
