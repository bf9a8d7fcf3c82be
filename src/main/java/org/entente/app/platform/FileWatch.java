package org.entente.app.platform;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Notifies when any of some files has changed. A daemon thread polls them; the system's watch
 * service merely wakes it early. So a file replaced by renaming counts as changed, as does one on a
 * disk that the system cannot watch.
 */
public final class FileWatch implements AutoCloseable {

    /** The polling interval when nothing wakes the thread. */
    private static final long EVERY_MILLIS = 2_000;

    /** How long files must stay unchanged; an editor may write in several steps. */
    private static final long REST_MILLIS = 120;

    private final Runnable changed;
    private final Thread thread;
    private final long everyMillis;
    private final @Nullable WatchService service;
    private volatile FileStamps followed;
    private volatile boolean closed;

    /** Makes the system's watch service, if there is one. */
    interface Services {

        WatchService open() throws IOException;
    }

    /**
     * Starts watching.
     *
     * @param known the files as they were read; one that has changed since is reported
     * @param changed called on the watching thread after files have changed and settled
     */
    public static FileWatch of(FileStamps known, Runnable changed) {
        return new FileWatch(
                known, changed, () -> FileSystems.getDefault().newWatchService(), EVERY_MILLIS);
    }

    FileWatch(FileStamps known, Runnable changed, Services services, long everyMillis) {
        this.followed = known;
        this.changed = changed;
        this.everyMillis = everyMillis;
        this.service = open(services);
        thread = new Thread(this::watch, "entente-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private static @Nullable WatchService open(Services services) {
        try {
            return services.open();
        } catch (IOException | UnsupportedOperationException e) {
            // Too many watchers in the system, or none at all; polling is enough.
            return null;
        }
    }

    /**
     * Watches other files from now on.
     *
     * @param known the files as they were read
     */
    public void follow(FileStamps known) {
        followed = known;
    }

    private void watch() {
        FileStamps taken = FileStamps.NONE;
        FileStamps known = taken;
        List<WatchKey> keys = List.of();
        try {
            while (!closed) {
                FileStamps now = followed;
                if (!now.equals(taken)) {
                    if (!now.files().equals(taken.files())) {
                        keys.forEach(WatchKey::cancel);
                        keys = register(now.files());
                    }
                    taken = now;
                    known = now;
                }
                FileStamps seen = known.now();
                if (seen.equals(known)) {
                    await(everyMillis);
                } else {
                    known = rested(seen);
                    tell();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            // Closed: there is nothing left to do.
            return;
        }
    }

    private void tell() {
        if (!closed) {
            changed.run();
        }
    }

    /** Waits until the files look the same twice running. */
    private FileStamps rested(FileStamps first) throws InterruptedException {
        FileStamps before = first;
        while (!closed) {
            TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
            FileStamps after = before.now();
            if (after.equals(before)) {
                break;
            }
            before = after;
        }
        return before;
    }

    private void await(long millis) throws InterruptedException {
        WatchService watching = service;
        if (watching == null) {
            TimeUnit.MILLISECONDS.sleep(millis);
            return;
        }
        WatchKey key = watching.poll(millis, TimeUnit.MILLISECONDS);
        if (key != null) {
            key.pollEvents();
            key.reset();
        }
    }

    private List<WatchKey> register(Set<Path> files) {
        List<WatchKey> keys = new ArrayList<>();
        WatchService watching = service;
        for (Path folder : watching == null ? Set.<Path>of() : folders(files)) {
            try {
                keys.add(
                        folder.register(
                                watching,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE));
            } catch (IOException | RuntimeException e) {
                // This one is looked at now and then like the rest.
            }
        }
        return keys;
    }

    /** The folders of the files, and of those that links lead to. */
    private static Set<Path> folders(Set<Path> files) {
        Set<Path> folders = new TreeSet<>();
        for (Path file : files) {
            addFolder(folders, file);
            try {
                addFolder(folders, file.toRealPath());
            } catch (IOException e) {
                // Not there yet; its folder tells when it comes.
            }
        }
        return folders;
    }

    private static void addFolder(Set<Path> folders, Path file) {
        Path folder = file.getParent();
        if (folder != null) {
            folders.add(folder);
        }
    }

    /** Ends the watching. {@code changed} may be under way still, but is not called again. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        WatchService watching = service;
        if (watching != null) {
            try {
                watching.close();
            } catch (IOException e) {
                // It ends with the program at the latest.
                return;
            }
        }
    }
}
