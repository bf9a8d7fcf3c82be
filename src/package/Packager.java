import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes the app image: a runtime of the modules that are needed (jdeps, jlink) and the program with
 * a launcher (jpackage). Run by the Maven profile "package" as a source file; needs a whole JDK 17
 * or newer, the one it runs on. Takes the project's folder, the build folder and the version.
 */
final class Packager {

    /**
     * What the archive leaves out: the tests' screen, which only serves to load the window's
     * classes.
     */
    private static final String TRAINING_SCREEN = "monocle";

    private static final long PATIENCE_SECONDS = 180;

    private final Path base;
    private final Path target;
    private final String version;
    private final String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private final Path work;

    private Packager(String[] args) {
        base = Path.of(args[0]);
        target = Path.of(args[1]);
        version = args[2];
        work = target.resolve("package");
    }

    public static void main(String[] args) throws Exception {
        new Packager(args).make();
    }

    private void make() throws Exception {
        delete(work);
        delete(target.resolve("image"));
        Files.createDirectories(work);
        Path program = program();
        Path runtime = runtime();
        Path image = image(program, runtime);
        addDocuments(image);
        say("App image: " + image + ", " + megabytes(image));
    }

    /**
     * Lays out the jar and its libraries for jpackage, which puts all it finds on the class path.
     */
    private Path program() throws IOException {
        Path program = Files.createDirectories(work.resolve("program"));
        Files.copy(target.resolve("entente.jar"), program.resolve("entente.jar"));
        copy(target.resolve("lib"), program.resolve("lib"));
        return program;
    }

    private Path runtime() throws IOException {
        List<String> command =
                List.of("--print-module-deps", "--ignore-missing-deps", "-q", classes().toString());
        Set<String> modules = new TreeSet<>(List.of(tool("jdeps", command).strip().split(",")));
        // Reached by name only: Unsafe for JavaFX, file systems over jars, screen readers.
        // Names of countries in other languages, and the encodings of pages in Asia, are found by
        // name only.
        modules.addAll(List.of("jdk.unsupported", "jdk.zipfs", "jdk.localedata", "jdk.charsets"));
        say("Modules: " + String.join(", ", modules));
        Path runtime = work.resolve("runtime");
        tool(
                "jlink",
                List.of(
                        "--add-modules",
                        String.join(",", modules),
                        "--strip-java-debug-attributes",
                        "--no-header-files",
                        "--no-man-pages",
                        "--compress",
                        Runtime.version().feature() < 21 ? "2" : "zip-6",
                        "--output",
                        runtime.toString()));
        return runtime;
    }

    /**
     * Gathers all classes in one place: jdeps takes jars for modules and stumbles over the names
     * they ask for.
     */
    private Path classes() throws IOException {
        Path classes = work.resolve("classes");
        List<Path> jars = new ArrayList<>(jars(target.resolve("lib")));
        jars.add(target.resolve("entente.jar"));
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (JarEntry entry : Collections.list(file.entries())) {
                    String name = entry.getName();
                    if (name.endsWith(".class")
                            && !name.startsWith("META-INF")
                            && !name.equals("module-info.class")) {
                        Path copy = classes.resolve(name);
                        Files.createDirectories(copy.getParent());
                        Files.write(copy, file.getInputStream(entry).readAllBytes());
                    }
                }
            }
        }
        return classes;
    }

    private Path image(Path program, Path runtime) throws IOException {
        List<String> command = new ArrayList<>();
        command.addAll(
                List.of("--type", "app-image", "--name", "entente", "--app-version", number()));
        command.addAll(
                List.of("--description", "Who stands with whom, and the sentence that says so"));
        command.addAll(List.of("--vendor", "Entente", "--icon", icon().toString()));
        command.addAll(List.of("--input", program.toString(), "--main-jar", "entente.jar"));
        command.addAll(List.of("--main-class", "org.entente.Launcher"));
        command.addAll(List.of("--runtime-image", runtime.toString()));
        command.addAll(List.of("--dest", target.resolve("image").toString()));
        for (String option : options()) {
            command.addAll(List.of("--java-options", option));
        }
        if (os.startsWith("windows")) {
            // A Windows program is of the console or of the window; the second launcher is for the
            // command line.
            Path console = work.resolve("console.properties");
            Files.writeString(console, "win-console=true\n");
            command.addAll(List.of("--add-launcher", "entente-console=" + console));
        }
        tool("jpackage", command);
        try (Stream<Path> made = Files.list(target.resolve("image"))) {
            return made.findFirst().orElseThrow();
        }
    }

    private Path icon() {
        String kind = os.startsWith("windows") ? "ico" : os.startsWith("mac") ? "icns" : "png";
        return target.resolve("icon").resolve("entente." + kind);
    }

    private static List<String> options() {
        List<String> options =
                new ArrayList<>(
                        List.of("-XX:SharedArchiveFile=$APPDIR/entente.jsa", "-Xshare:auto"));
        // A moved image goes on without its archive, and without a word.
        options.add("-Xlog:disable");
        // A viewer works in short bursts: the optimising compiler takes more time than it gives.
        options.add("-XX:TieredStopAtLevel=1");
        // Garbage is collected often, in short pauses, and not for want of room for classes.
        options.add("-XX:+UseSerialGC");
        options.add("-Xmn24m");
        options.add("-XX:MetaspaceSize=128m");
        options.addAll(nativeAccess());
        return options;
    }

    /** The archive holds for runs with the same permissions as its own. */
    private static List<String> nativeAccess() {
        return Runtime.version().feature() >= 24
                ? List.of("--enable-native-access=ALL-UNNAMED")
                : List.of();
    }

    /** macOS asks for a first number above zero. */
    private String number() {
        return os.startsWith("mac") && version.startsWith("0.")
                ? "1" + version.substring(1)
                : version;
    }

    private void addDocuments(Path image) throws IOException {
        Path app = appFolder(image);
        for (String name : List.of("LICENSE", "README.md", "CHANGELOG.md")) {
            Files.copy(base.resolve(name), app.resolve(name));
        }
        copy(base.resolve("seeds"), app.resolve("seeds"));
        Files.copy(base.resolve("assets/dossier.schema.json"), app.resolve("dossier.schema.json"));
        Files.copy(base.resolve("src/package/entente.1"), app.resolve("entente.1"));
        if (os.equals("linux")) {
            Files.copy(base.resolve("src/package/entente.desktop"), app.resolve("entente.desktop"));
        }
    }

    private Path appFolder(Path image) {
        return os.startsWith("windows")
                ? image.resolve("app")
                : os.startsWith("mac") ? image.resolve("Contents/app") : image.resolve("lib/app");
    }

    // Tools and files

    private static String tool(String name, List<String> args) throws IOException {
        StringWriter out = new StringWriter();
        ToolProvider tool =
                ToolProvider.findFirst(name)
                        .orElseThrow(
                                () ->
                                        new IOException(
                                                "this JDK has no "
                                                        + name
                                                        + "; build with a whole JDK"));
        int code =
                tool.run(new PrintWriter(out), new PrintWriter(out), args.toArray(String[]::new));
        if (code != 0) {
            throw new IOException(name + " " + args + " ended with " + code + ":\n" + out);
        }
        return out.toString();
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
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

    private static void say(String text) {
        System.out.println(text);
    }
}
