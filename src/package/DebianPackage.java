import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a Debian package from the app image, where there is dpkg-deb. Takes the project's folder,
 * the build folder, the version, the package's name and its time stamp.
 */
final class DebianPackage {

    private final Path base;
    private final Path target;
    private final String version;
    private final String packageName;
    private final Instant stamp;

    private DebianPackage(String[] args) {
        base = Path.of(args[0]);
        target = Path.of(args[1]);
        version = args[2];
        packageName = args[3];
        stamp = Instant.parse(args[4]);
    }

    public static void main(String[] args) throws Exception {
        if (onPath("dpkg-deb")) {
            new DebianPackage(args).make();
        }
    }

    /** The archive names places, so a package makes its own where it is installed. */
    private void make() throws Exception {
        Path root = target.resolve("deb");
        delete(root);
        Files.createDirectories(root);
        Path home = root.resolve("opt/entente");
        copy(target.resolve("image/entente"), home);
        Files.delete(home.resolve("lib/app/entente.jsa"));
        Files.delete(home.resolve("lib/app/entente.desktop"));
        Files.delete(home.resolve("lib/app/entente.1"));
        Files.createSymbolicLink(
                Files.createDirectories(root.resolve("usr/bin")).resolve("entente"),
                Path.of("/opt/entente/bin/entente"));
        put(
                root,
                "usr/share/applications/entente.desktop",
                Files.readAllBytes(base.resolve("src/package/entente.desktop")));
        put(
                root,
                "usr/share/mime/packages/entente.xml",
                Files.readAllBytes(base.resolve("src/package/entente-mime.xml")));
        put(
                root,
                "usr/share/icons/hicolor/512x512/apps/entente.png",
                Files.readAllBytes(target.resolve("icon/entente.png")));
        put(
                root,
                "usr/share/icons/hicolor/scalable/apps/entente.svg",
                Files.readAllBytes(base.resolve("assets/icon.svg")));
        put(root, "usr/share/doc/entente/copyright", Files.readAllBytes(base.resolve("LICENSE")));
        put(
                root,
                "usr/share/man/man1/entente.1.gz",
                gzip(Files.readAllBytes(base.resolve("src/package/entente.1"))));
        long kilobytes = size(root) / 1024;
        String control =
                Files.readString(base.resolve("src/package/debian/control"))
                        .replace("@VERSION@", version)
                        .replace(
                                "@ARCHITECTURE@",
                                output(List.of("dpkg", "--print-architecture")).strip())
                        .replace("@SIZE@", Long.toString(kilobytes));
        put(root, "DEBIAN/control", control.getBytes(StandardCharsets.UTF_8));
        for (String script : List.of("postinst", "prerm")) {
            put(
                    root,
                    "DEBIAN/" + script,
                    Files.readAllBytes(base.resolve("src/package/debian/" + script)));
            Files.setPosixFilePermissions(
                    root.resolve("DEBIAN/" + script), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        FileTime time = FileTime.from(stamp);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(p -> !Files.isSymbolicLink(p)).toList()) {
                Files.setLastModifiedTime(path, time);
            }
        }
        Path deb = target.resolve(packageName + ".deb");
        run(
                List.of(
                        "dpkg-deb",
                        "--root-owner-group",
                        "-Zxz",
                        "-z6",
                        "--build",
                        root.toString(),
                        deb.toString()));
        System.out.println("Debian package: " + deb + ", " + megabytes(deb));
    }

    private static void put(Path root, String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
            zipped.write(plain);
        }
        return out.toByteArray();
    }

    /** No member of the package is said to be younger than the stamp, links included. */
    private String output(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SOURCE_DATE_EPOCH", Long.toString(stamp.getEpochSecond()));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + ":\n" + said);
        }
        return said;
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        output(command);
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path there = to.resolve(from.relativize(path).toString());
                Files.createDirectories(there.getParent());
                Files.copy(
                        path, there, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    path.toFile().setWritable(true);
                    Files.delete(path);
                }
            }
        }
    }

    private static long size(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static String megabytes(Path path) throws IOException {
        return size(path) / 1_000_000 + " MB";
    }
}
