package org.entente.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/** Replaces files so that a crash leaves either the old or the new one, whole. */
public final class AtomicFile {

    private static final int ATTEMPTS = 100;

    private AtomicFile() {}

    /** What a file shall hold, written to it piece by piece. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the content.
         *
         * @param out takes it; buffered, and closed by the caller
         * @throws IOException if the disk refuses, or the writing shall be given up
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, or replaces it; permissions of a replaced file stay, and a link stays a link.
     *
     * @param file the file
     * @param bytes what it shall hold
     * @throws IOException if the disk refuses; an existing file is then as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /**
     * Writes a file, or replaces it; permissions of a replaced file stay, and a link stays a link.
     * What is no file but a device or a pipe is written to as it is.
     *
     * @param file the file
     * @param content writes what it shall hold
     * @throws IOException if the disk refuses or the content gives up; an existing file is then as
     *     it was
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                content.writeTo(out);
            }
            return;
        }
        Path folder = Objects.requireNonNull(target.getParent(), "a file lies in a folder");
        Path fresh = newFileBeside(target, folder);
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                content.writeTo(out);
                out.flush();
                // Otherwise the new name may reach the disk before the new content does.
                channel.force(true);
            }
            keepPermissions(target, fresh);
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
        syncFolder(folder);
    }

    /**
     * Says why a file could not be written.
     *
     * @param failure what {@link #write} threw
     * @param file the file
     * @return one line for people that begins with the file
     */
    public static String reason(IOException failure, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return file + ": there is no folder " + folder;
        }
        if (Files.isDirectory(file)) {
            return file + ": this is a folder";
        }
        if (failure instanceof AccessDeniedException) {
            return file + ": no permission to write there";
        }
        // The message of such an exception begins with the name of a temporary file.
        String why =
                failure instanceof FileSystemException refused
                        ? refused.getReason()
                        : failure.getMessage();
        return file + ": " + (why == null ? "cannot be written" : why);
    }

    private static Path newFileBeside(Path target, Path folder) throws IOException {
        FileAlreadyExistsException last = null;
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                return Files.createFile(
                        folder.resolve("." + target.getFileName() + "." + i + ".tmp"));
            } catch (FileAlreadyExistsException e) {
                // Another writer's, or left by one that crashed: try the next name.
                last = e;
            }
        }
        throw new IOException("too many temporary files beside " + target, last);
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the new name lasting, where the system lets a folder be opened at all. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open folders; its moves are lasting without this.
            return;
        }
    }
}
