package org.entente.io;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A disk in memory that notes each step by which a program changes it, and can be told to fail at
 * one. Its paths are those of jimfs after a proxy, so that every call comes by here.
 */
public final class FaultyDisk extends FileSystemProvider {

    /** What a step does that fails. */
    public interface Fault {
        void happen(String step) throws IOException;
    }

    private final FileSystem real;
    private final FileSystem shown = new FaultyFileSystem(this);
    private final List<String> steps = new ArrayList<>();
    private Fault fault = step -> {};

    public FaultyDisk(Configuration configuration) {
        this.real = Jimfs.newFileSystem(configuration);
    }

    /** A disk of a system with links and permissions. */
    public static FaultyDisk unix() {
        return new FaultyDisk(
                Configuration.unix().toBuilder()
                        .setAttributeViews("basic", "owner", "posix", "unix")
                        .build());
    }

    public Path path(String name) {
        return wrap(real.getPath(name));
    }

    /** Returns a path to the same disk by which nothing is noted and nothing fails. */
    public Path untroubled(String name) {
        return real.getPath(name);
    }

    public void failBy(Fault next) {
        fault = next;
    }

    public List<String> steps() {
        return List.copyOf(steps);
    }

    /** Notes a step, which may fail before it does anything. */
    void step(String name) throws IOException {
        steps.add(name);
        fault.happen(name);
    }

    FileSystem real() {
        return real;
    }

    Path wrap(Path path) {
        InvocationHandler handler =
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getFileSystem")) {
                        return shown;
                    }
                    Object result = call(path, method, arguments);
                    return result instanceof Path other ? wrap(other) : result;
                };
        return (Path) proxy(Path.class, handler);
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(
                FaultyDisk.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        Object[] plain =
                arguments == null
                        ? new Object[0]
                        : Arrays.stream(arguments)
                                .map(a -> a instanceof Path p ? unwrap(p) : a)
                                .toArray();
        try {
            return method.invoke(target, plain);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Path unwrap(Path path) {
        if (!Proxy.isProxyClass(path.getClass())) {
            return path;
        }
        FaultyDisk disk = (FaultyDisk) path.getFileSystem().provider();
        return disk.real.getPath(path.toString());
    }

    private FileSystemProvider provider() {
        return real.provider();
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        step("create");
        return provider().newByteChannel(unwrap(path), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        step("open");
        return new FaultyChannel(
                this, provider().newFileChannel(unwrap(path), options, attributes));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        step("list");
        DirectoryStream<Path> found = provider().newDirectoryStream(unwrap(folder), p -> true);
        List<Path> kept = new ArrayList<>();
        for (Path path :
                StreamSupport.stream(found.spliterator(), false).map(this::wrap).toList()) {
            if (filter.accept(path)) {
                kept.add(path);
            }
        }
        found.close();
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return kept.iterator();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        step("create folder");
        provider().createDirectory(unwrap(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        step("delete");
        provider().delete(unwrap(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        step("copy");
        provider().copy(unwrap(from), unwrap(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        step("move");
        provider().move(unwrap(from), unwrap(to), options);
    }

    @Override
    public boolean isSameFile(Path a, Path b) throws IOException {
        return provider().isSameFile(unwrap(a), unwrap(b));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return provider().isHidden(unwrap(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return provider().getFileStore(unwrap(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        for (AccessMode mode : modes) {
            step("access " + mode);
        }
        provider().checkAccess(unwrap(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        V view = provider().getFileAttributeView(unwrap(path), type, options);
        InvocationHandler handler =
                (proxy, method, arguments) -> {
                    if (method.getName().startsWith("set")) {
                        step("permissions");
                    }
                    return call(view, method, arguments);
                };
        return view == null ? null : type.cast(proxy(type, handler));
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
            Path path, Class<A> type, LinkOption... options) throws IOException {
        return provider().readAttributes(unwrap(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
            throws IOException {
        return provider().readAttributes(unwrap(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
            throws IOException {
        step("permissions");
        provider().setAttribute(unwrap(path), name, value, options);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return wrap(provider().readSymbolicLink(unwrap(link)));
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return shown;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }
}
