package org.entente.io.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Limits;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;

/** Reads whole files: regular ones only, and never more of one than a limit. */
public final class BoundedFile {

    /**
     * The wording of messages about what is read.
     *
     * @param shown the file's name, ready to be shown
     * @param sort what it should be, such as "a source"
     * @param limit how many bytes it may have
     * @param advice what to do about one that has more
     * @param unreadable what to report where it cannot be read
     * @param missing what to report where it is not there
     */
    public record Wanted(
            String shown,
            String sort,
            int limit,
            String advice,
            ProblemKind unreadable,
            ProblemKind missing) {}

    private BoundedFile() {}

    /**
     * Reads a whole file.
     *
     * @throws FileException if it does not exist, is not a file, is too large or cannot be read
     */
    public static byte[] read(Path path, Wanted wanted) throws FileException {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            if (found.isDirectory()) {
                throw unreadable(wanted, " is a folder, not a file");
            }
            // Devices and pipes may never end, or wait for ever.
            if (!found.isRegularFile()) {
                throw unreadable(wanted, " is a device or a pipe, not a file");
            }
            if (found.size() > wanted.limit()) {
                throw tooLarge(wanted, "has " + Limits.megabytes(found.size()) + " MB");
            }
            return readBounded(path, wanted);
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                    ? unreadable(wanted, " is a broken link")
                    : new FileException(wanted.missing(), "there is no " + wanted.shown());
        } catch (IOException e) {
            throw unreadable(wanted, " cannot be read: " + reason(e));
        }
    }

    /** A file may have grown meanwhile, and some devices do not tell sizes. */
    private static byte[] readBounded(Path path, Wanted wanted) throws IOException, FileException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(wanted.limit() + 1);
            if (bytes.length > wanted.limit()) {
                throw tooLarge(wanted, "has more than " + megabytes(wanted) + " MB");
            }
            return bytes;
        }
    }

    private static FileException tooLarge(Wanted wanted, String size) {
        return Limits.exceeded(
                Position.NONE,
                wanted.shown()
                        + ' '
                        + size
                        + "; "
                        + wanted.sort()
                        + " may have "
                        + megabytes(wanted)
                        + " MB at most; "
                        + wanted.advice());
    }

    private static long megabytes(Wanted wanted) {
        return Limits.megabytes(wanted.limit());
    }

    private static FileException unreadable(Wanted wanted, String why) {
        return new FileException(wanted.unreadable(), wanted.shown() + why);
    }

    /** Describes an I/O error. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof FileSystemLoopException
                || String.valueOf(e.getMessage()).contains("symbolic link")) {
            return "its links form a loop";
        }
        return "the disk reports an error";
    }
}
