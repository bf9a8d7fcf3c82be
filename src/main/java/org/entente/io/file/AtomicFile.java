package org.entente.io.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/** Replaces files atomically: after a crash, either the old or the new content is complete. */
public final class AtomicFile {

    private static final int MAX_LINKS = 40;

    private AtomicFile() {}

    /** The content of a file, written piece by piece. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the content.
         *
         * @param out takes it; buffered, and closed by the caller
         * @throws IOException on an I/O error, or to stop writing
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, or replaces it; permissions of a replaced file stay, and a link stays a link.
     *
     * @param bytes the content
     * @throws IOException on an I/O error, if the file is write-protected, or if it is a folder or
     *     a device; an existing file is then as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /**
     * Writes a file, or replaces it; permissions of a replaced file stay, and a link stays a link.
     *
     * @param content writes the content
     * @throws IOException on an I/O error, if the file is write-protected, if it is a folder or a
     *     device, or if the content gives up; an existing file is then as it was
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = behindLinks(file.toAbsolutePath());
        checkReplaceable(target);
        Path folder = Objects.requireNonNull(target.getParent(), "a file lies in a folder");
        LeftBehind.by(target).remove();
        Path fresh = newFileBeside(target);
        try {
            keepPermissions(target, fresh);
            fill(fresh, content);
            Files.move(
                    fresh,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (Throwable e) {
            deleteQuietly(fresh, e);
            throw e;
        }
        syncFolder(folder);
    }

    /**
     * Describes why a file could not be written, and what to do instead.
     *
     * @param failure thrown by {@link #write}
     * @return one line that starts with the file
     */
    public static String reason(IOException failure, Path file) {
        String advice =
                !(failure instanceof AccessDeniedException denied)
                        ? ""
                        : denied.getReason() == null
                                ? "; choose another folder"
                                : "; choose another name";
        return file + ": " + cause(failure, file) + advice;
    }

    /**
     * Describes why a file could not be written.
     *
     * @param failure thrown by {@link #write}
     * @return one line without the file
     */
    public static String cause(IOException failure, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return "there is no folder " + folder;
        }
        if (Files.isDirectory(file)) {
            return "this is a folder; name a file in it";
        }
        // The message of such an exception starts with the name of a temporary file.
        String why =
                failure instanceof FileSystemException refused
                        ? refused.getReason()
                        : failure.getMessage();
        return why != null
                ? why
                : failure instanceof AccessDeniedException
                        ? "no permission to write there"
                        : "cannot be written";
    }

    /** Returns the file that a link, or a chain of links, leads to, whether it exists or not. */
    private static Path behindLinks(Path file) throws IOException {
        Path target = file;
        for (int i = 0; i < MAX_LINKS; i++) {
            if (!Files.isSymbolicLink(target)) {
                return target;
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        throw new FileSystemException(file.toString(), null, "its links form a loop");
    }

    private static void checkReplaceable(Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw refusal(target, "this is a folder or a device, not a file");
        }
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString(), null, "the file is write-protected");
        }
    }

    private static FileSystemException refusal(Path target, String why) {
        return new FileSystemException(target.toString(), null, why);
    }

    private static Path newFileBeside(Path target) throws IOException {
        LeftBehind names = LeftBehind.by(target);
        for (int i = 0; ; i++) {
            try {
                return Files.createFile(names.fresh(i));
            } catch (FileAlreadyExistsException e) {
                // It belongs to another writer, in another thread or on another machine: try the
                // next name.
                if (i == LeftBehind.MAX_FILES) {
                    throw new IOException("too many temporary files beside " + target, e);
                }
            }
        }
    }

    private static void fill(Path fresh, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            // Otherwise the new name may reach the disk before the new content does.
            channel.force(true);
        }
    }

    /** Sets permissions before the content is written, so that it is never readable by others. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        PosixFileAttributeView posix =
                Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (posix != null) {
            Files.setPosixFilePermissions(to, posix.readAttributes().permissions());
            return;
        }
        AclFileAttributeView old = Files.getFileAttributeView(from, AclFileAttributeView.class);
        AclFileAttributeView now = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (old != null && now != null) {
            now.setAcl(old.getAcl());
        }
    }

    private static void deleteQuietly(Path fresh, Throwable why) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /** Forces a folder's entries to disk, if the system lets folders be opened. */
    public static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open folders; its moves are durable without this.
            return;
        }
    }
}
