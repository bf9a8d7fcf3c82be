package org.entente.app.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.entente.io.file.AtomicFile;

/**
 * The preferences file: a version and values by name. It is replaced atomically, and each change is
 * applied to its current content, so two programs running at once keep each other's values. A file
 * that is damaged or from a newer version is set aside and never overwritten.
 */
final class PreferencesFile {

    /** The version this program writes. Older files have none and are read the same way. */
    static final int VERSION = 1;

    private static final String VERSION_NAME = "version";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]*");
    private static final int MAX_SET_ASIDE = 100;

    /** Larger than any preferences file can be. */
    private static final long MAX_BYTES = 1 << 20;

    private static final Object WRITING = new Object();

    private final Path file;

    PreferencesFile(Path file) {
        this.file = file;
    }

    /**
     * The result of reading.
     *
     * @param values the words by name
     * @param note a message for the user; empty if all is well
     */
    record Content(Map<String, String> values, Optional<String> note) {

        /** Copies the map, in the order of names. */
        Content {
            values = new TreeMap<>(values);
        }
    }

    /** Thrown with the reason a file is unusable. */
    private static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;
        private final String why;

        Unusable(String why) {
            super(why);
            this.why = why;
        }
    }

    /** Reads the file. An unusable file is renamed, so that nothing is lost. */
    Content read() {
        try {
            return new Content(parse(), Optional.empty());
        } catch (NoSuchFileException e) {
            return new Content(Map.of(), Optional.empty());
        } catch (Unusable e) {
            return new Content(Map.of(), Optional.of(setAside(e.why)));
        } catch (IOException e) {
            return new Content(Map.of(), Optional.of(setAside("damaged")));
        }
    }

    private Map<String, String> parse() throws IOException, Unusable {
        if (Files.exists(file) && (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES)) {
            throw new Unusable("damaged");
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw new Unusable("damaged");
        }
        Map<String, String> values = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (!NAME.matcher(name).matches()) {
                throw new Unusable("damaged");
            }
            values.put(name, properties.getProperty(name));
        }
        String version = values.remove(VERSION_NAME);
        if (version != null && !version.matches("[0-9]{1,6}")) {
            throw new Unusable("damaged");
        }
        if (version != null && Integer.parseInt(version) > VERSION) {
            throw new Unusable("newer");
        }
        return values;
    }

    private String setAside(String why) {
        for (int i = 1; i <= MAX_SET_ASIDE; i++) {
            Path aside =
                    file.resolveSibling(file.getFileName() + "." + why + (i == 1 ? "" : "-" + i));
            if (Files.exists(aside)) {
                continue;
            }
            try {
                Files.move(file, aside);
                return (why.equals("newer")
                                ? "The preferences were written by a newer version of Entente"
                                : "The preferences were damaged")
                        + " and were set aside as "
                        + aside.getFileName();
            } catch (IOException e) {
                break;
            }
        }
        return "The preferences cannot be read: " + file;
    }

    /**
     * Changes what the file holds.
     *
     * @param change gets the words as they are in the file now, to change them
     * @throws IOException if it cannot be written; the file is then as it was
     */
    void change(Consumer<Map<String, String>> change) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        synchronized (WRITING) {
            Path guard = file.resolveSibling(file.getFileName() + ".lock");
            try (FileChannel channel =
                    FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock(channel);
                Map<String, String> words = now();
                change.accept(words);
                write(words);
            }
        }
    }

    /** Waits for other programs; closing the channel ends the lock. */
    private static void lock(FileChannel channel) {
        try {
            var unused = channel.lock();
        } catch (UnsupportedOperationException | IOException e) {
            // Some network disks have no locks. The file is still replaced atomically.
            return;
        }
    }

    /** Returns the current content of the file. An unusable file is left alone. */
    private Map<String, String> now() throws IOException {
        try {
            return parse();
        } catch (NoSuchFileException e) {
            return new TreeMap<>();
        } catch (Unusable e) {
            throw new IOException("the file is " + e.why, e);
        }
    }

    private void write(Map<String, String> values) throws IOException {
        StringBuilder text = new StringBuilder("# Entente's preferences\n");
        text.append(VERSION_NAME).append('=').append(VERSION).append('\n');
        new TreeMap<>(values)
                .forEach(
                        (name, value) ->
                                text.append(name).append('=').append(escape(value)).append('\n'));
        AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String escape(String value) {
        String escaped =
                value.replace("\\", "\\\\")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                        .replace("\0", "\\u0000");
        return escaped.startsWith(" ") ? "\\" + escaped : escaped;
    }
}
