package org.entente.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Programs that tests use in addition, where they are installed. The environment variable {@value
 * #REQUIRED} names those that must be there, separated by blanks: without them the tests that use
 * them fail.
 */
public final class Programs {

    private static final String REQUIRED = "ENTENTE_REQUIRED_PROGRAMS";

    /** Where programs are that are not on the path. */
    private static final List<String> FOLDERS =
            List.of(
                    "/usr/bin",
                    "/usr/local/bin",
                    "/snap/bin",
                    "/Applications/Google Chrome.app/Contents/MacOS",
                    "C:\\Program Files\\Google\\Chrome\\Application");

    private Programs() {}

    /**
     * Finds a program on the path or where it is usually installed.
     *
     * @param name its name, by which it may be required
     * @param otherNames its title elsewhere
     * @return its file
     * @throws AssertionError if it is required and missing
     */
    public static Optional<Path> find(String name, String... otherNames) {
        Stream<String> names = Stream.concat(Stream.of(name), Arrays.stream(otherNames));
        return orRefuse(files(names.toList()).findFirst(), name);
    }

    /**
     * Finds a Python 3 that has a module.
     *
     * @param module its name, by which it may be required
     * @return the interpreter
     * @throws AssertionError if the module is required and missing
     */
    public static Optional<Path> pythonWith(String module) {
        Stream<Path> pythons = files(List.of("python3", "python"));
        return orRefuse(pythons.filter(python -> imports(python, module)).findFirst(), module);
    }

    private static boolean imports(Path python, String module) {
        try {
            Process process =
                    new ProcessBuilder(python.toString(), "-c", "import " + module)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Path> orRefuse(Optional<Path> found, String name) {
        if (found.isEmpty() && required().contains(name)) {
            throw new AssertionError(REQUIRED + " names " + name + ", which is not installed");
        }
        return found;
    }

    private static Stream<Path> files(List<String> names) {
        return Stream.concat(path(), FOLDERS.stream())
                .flatMap(
                        folder ->
                                names.stream()
                                        .flatMap(name -> Stream.of(name, name + ".exe"))
                                        .map(name -> new File(folder, name)))
                .map(File::toPath)
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file));
    }

    private static Stream<String> path() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    }

    private static List<String> required() {
        return List.of(System.getenv().getOrDefault(REQUIRED, "").split(" "));
    }
}
