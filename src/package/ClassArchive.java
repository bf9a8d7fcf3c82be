import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Gives the app image an archive of loaded classes, so that it starts sooner (class data sharing).
 * The program is run once for each command and once with a window, on the screen that the tests
 * use, to learn which classes it loads. Takes the build folder and the jar with that screen.
 */
final class ClassArchive {

    private static final String TRAINING_SCREEN = "monocle";
    private static final long PATIENCE_SECONDS = 180;

    private final Path work;
    private final Path image;
    private final Path monocle;
    private final String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    private ClassArchive(Path image, Path work, Path monocle) {
        this.image = image;
        this.work = work;
        this.monocle = monocle;
    }

    public static void main(String[] args) throws Exception {
        Path target = Path.of(args[0]);
        try (Stream<Path> made = Files.list(target.resolve("image"))) {
            Path image = made.findFirst().orElseThrow();
            new ClassArchive(image, target.resolve("package"), Path.of(args[1])).make();
        }
    }

    private void make() throws Exception {
        Path app = appFolder();
        List<Path> classPath = classPath(app);
        Path classes = app.resolve("classes.txt");
        Files.write(classes, train(classPath));
        archive(app, classPath);
        System.out.println(
                "Class archive: " + Files.size(app.resolve("entente.jsa")) / 1_000_000 + " MB");
    }

    private Path appFolder() {
        return os.startsWith("windows")
                ? image.resolve("app")
                : os.startsWith("mac") ? image.resolve("Contents/app") : image.resolve("lib/app");
    }

    private Path javaOf() {
        return os.startsWith("windows")
                ? image.resolve("runtime/bin/java.exe")
                : os.startsWith("mac")
                        ? image.resolve("Contents/runtime/Contents/Home/bin/java")
                        : image.resolve("lib/runtime/bin/java");
    }

    /** The archive serves a class path that is the launcher's own, jar by jar. */
    private static List<Path> classPath(Path app) throws IOException {
        try (Stream<String> lines = Files.lines(app.resolve("entente.cfg"))) {
            return lines.filter(line -> line.startsWith("app.classpath="))
                    .flatMap(
                            line ->
                                    Stream.of(
                                            line.substring("app.classpath=".length())
                                                    .split(File.pathSeparator)))
                    .map(jar -> Path.of(jar.replace("$APPDIR", app.toString())))
                    .toList();
        }
    }

    /** The archive holds for runs with the same permissions as its own. */
    private static List<String> nativeAccess() {
        return Runtime.version().feature() >= 24
                ? List.of("--enable-native-access=ALL-UNNAMED")
                : List.of();
    }

    /** Returns the names of the classes that the window and each command load. */
    private Set<String> train(List<Path> classPath) throws Exception {
        Set<String> names = new LinkedHashSet<>();
        Path home = Files.createDirectories(work.resolve("home"));
        String path = join(classPath);
        for (List<String> words : List.of(List.of("check"), List.of("info"), List.of("--help"))) {
            names.addAll(loaded(home, path, List.of(), words, 0));
        }
        for (String extension : List.of("png", "svg", "pdf", "html", "graphml", "csv")) {
            Path out = home.resolve("training." + extension);
            names.addAll(loaded(home, path, List.of(), List.of("export", "-o", out.toString()), 0));
        }
        int ofCommands = names.size();
        names.addAll(loaded(home, path + File.pathSeparator + monocle, screen(), List.of(), 4));
        System.out.println(
                "Classes: "
                        + ofCommands
                        + " of the command line, "
                        + names.size()
                        + " with the window");
        names.addAll(classesOfTheScreen(classPath));
        names.removeIf(name -> name.toLowerCase(Locale.ROOT).contains(TRAINING_SCREEN));
        return names;
    }

    private static List<String> screen() {
        return Runtime.version().feature() >= 24
                ? List.of("-Dglass.platform=Headless", "-Dprism.order=sw")
                : List.of(
                        "-Dglass.platform=Monocle",
                        "-Dmonocle.platform=Headless",
                        "-Dheadless.geometry=1600x1200-32",
                        "-Dprism.order=sw");
    }

    /**
     * Runs the program and returns the classes it loads. One that does not end of itself is ended
     * when it has loaded nothing for some seconds.
     */
    private List<String> loaded(
            Path home, String classPath, List<String> options, List<String> words, int quietSeconds)
            throws Exception {
        Path list = Files.createTempFile(work, "classes", ".txt");
        List<String> command = new ArrayList<>(List.of(javaOf().toString(), "-Xshare:off"));
        command.add("-XX:DumpLoadedClassList=" + list);
        command.add("-Duser.home=" + home);
        command.addAll(nativeAccess());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, "org.entente.Launcher"));
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.redirectOutput(work.resolve("training.log").toFile());
        builder.environment().put("XDG_CONFIG_HOME", home.toString());
        Process process = builder.start();
        long size = -1;
        int quiet = 0;
        for (int second = 0;
                second < PATIENCE_SECONDS && !process.waitFor(1, TimeUnit.SECONDS);
                second++) {
            quiet = Files.size(list) == size && size > 0 ? quiet + 1 : 0;
            size = Files.size(list);
            if (quietSeconds > 0 && quiet >= quietSeconds) {
                process.destroy();
                process.waitFor(10, TimeUnit.SECONDS);
            }
        }
        if (process.isAlive()) {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(list);
        if (lines.size() < 500) {
            throw new IOException(command + ":\n" + Files.readString(work.resolve("training.log")));
        }
        // Newer JDKs number the classes of a run; several runs together have no numbers, and need
        // none.
        return lines.stream()
                .filter(line -> !line.startsWith("#") && !line.contains("source:"))
                .map(line -> line.replaceFirst(" id: \\d+$", ""))
                .toList();
    }

    /** Returns the classes of JavaFX that only a real screen loads. */
    private static List<String> classesOfTheScreen(List<Path> classPath) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path jar : classPath) {
            if (jar.getFileName().toString().startsWith("javafx-graphics")) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    file.stream()
                            .map(entry -> entry.getName())
                            .filter(
                                    name ->
                                            name.matches(
                                                    "com/sun/(glass/ui/(gtk|win|mac)|prism/(es2|d3d|mtl))/.*\\.class"))
                            .map(name -> name.substring(0, name.length() - ".class".length()))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private void archive(Path app, List<Path> classPath) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(javaOf().toString(), "-Xshare:dump", "-Xlog:disable"));
        command.addAll(nativeAccess());
        command.add("-XX:SharedClassListFile=" + app.resolve("classes.txt"));
        command.add("-XX:SharedArchiveFile=" + app.resolve("entente.jsa"));
        command.addAll(List.of("-cp", join(classPath)));
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + ":\n" + said);
        }
    }

    private static String join(List<Path> classPath) {
        return String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList());
    }
}
