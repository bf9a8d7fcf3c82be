package org.entente.io.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The temporary files next to one file. Their names contain the id of the process that made them,
 * which distinguishes files of a running program from leftovers of a killed one.
 */
final class LeftBehind {

    /** The maximum number at a time. */
    static final int MAX_FILES = 1000;

    /** Systems allow names of 255 bytes; a UTF-16 code unit takes up to three. */
    private static final int MAX_NAME_LENGTH = 60;

    private static final String END = ".tmp";

    private final Path folder;
    private final String beginning;

    private LeftBehind(Path folder, String beginning) {
        this.folder = folder;
        this.beginning = beginning;
    }

    /** Names the temporary files next to a file. */
    static LeftBehind by(Path target) {
        String name = String.valueOf(target.getFileName());
        String kept = name.length() > MAX_NAME_LENGTH ? name.substring(0, cut(name)) : name;
        return new LeftBehind(Objects.requireNonNull(target.getParent()), "." + kept + ".");
    }

    private static int cut(String name) {
        return Character.isHighSurrogate(name.charAt(MAX_NAME_LENGTH - 1))
                ? MAX_NAME_LENGTH - 1
                : MAX_NAME_LENGTH;
    }

    /** Returns a name for a file of this process. */
    Path fresh(int number) {
        return folder.resolve(beginning + ProcessHandle.current().pid() + "-" + number + END);
    }

    /** Removes files left by processes that no longer run; failures are ignored. */
    void remove() {
        Pattern ours = Pattern.compile(Pattern.quote(beginning) + "(\\d{1,18})-\\d+\\.tmp");
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(
                        folder,
                        file -> {
                            String name = String.valueOf(file.getFileName());
                            return name.startsWith(beginning) && name.endsWith(END);
                        })) {
            for (Path file : files) {
                Matcher name = ours.matcher(String.valueOf(file.getFileName()));
                if (name.matches() && isGone(Long.parseLong(name.group(1)))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // A folder that cannot be listed may still be written to.
            return;
        }
    }

    private static boolean isGone(long process) {
        return ProcessHandle.of(process).isEmpty();
    }
}
