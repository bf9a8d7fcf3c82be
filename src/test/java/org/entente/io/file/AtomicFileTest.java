package org.entente.io.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.entente.io.FaultyDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Saves on a disk in memory whose every step can fail. */
class AtomicFileTest {

    private static final String OLD = "the old words";
    private static final String NEW = "new words, more of them than before";
    private static final String FILE = "/home/picture.svg";

    private final FaultyDisk disk = FaultyDisk.unix();

    @BeforeEach
    void anOldFile() throws IOException {
        Files.createDirectories(disk.untroubled("/home"));
        Files.writeString(disk.untroubled(FILE), OLD);
        Files.setPosixFilePermissions(
                disk.untroubled(FILE), PosixFilePermissions.fromString("rw-r-----"));
    }

    private void save(String file) throws IOException {
        AtomicFile.write(disk.path(file), NEW.getBytes(UTF_8));
    }

    private String content(String file) throws IOException {
        return Files.readString(disk.untroubled(file));
    }

    private List<String> folder() throws IOException {
        try (Stream<Path> files = Files.list(disk.untroubled("/home"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The steps of a save that goes well, each with its place among them. */
    static List<String> steps() throws IOException {
        AtomicFileTest sound = new AtomicFileTest();
        sound.anOldFile();
        sound.save(FILE);
        List<String> steps = sound.disk.steps();
        return Stream.iterate(0, i -> i < steps.size(), i -> i + 1)
                .map(i -> i + " " + steps.get(i))
                .toList();
    }

    @Test
    void theContentReachesTheDiskBeforeTheName() throws IOException {
        assertThat(steps().stream().map(s -> s.replaceAll("^\\d+ ", "")).distinct())
                .startsWith(
                        "access WRITE",
                        "list",
                        "create",
                        "permissions",
                        "open",
                        "write",
                        "sync",
                        "close",
                        "move");
        assertThat(content(FILE)).isEqualTo(OLD);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whereAStepFailsTheFileIsWholeAndNothingIsLeftOver(String step) throws IOException {
        int failing = Integer.parseInt(step.replaceAll(" .*", ""));
        disk.failBy(
                name -> {
                    if (disk.steps().size() == failing + 1) {
                        throw new FileSystemException(FILE, null, "Input/output error");
                    }
                });

        boolean saved = attempt();

        assertThat(content(FILE)).isEqualTo(saved ? NEW : OLD);
        assertThat(folder()).containsExactly("picture.svg");
        // Only what does not matter to the content may fail unnoticed.
        assertThat(saved).isEqualTo(step.endsWith(" list") || isBehindTheMove(failing));
    }

    private boolean attempt() {
        try {
            save(FILE);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isBehindTheMove(int step) throws IOException {
        return steps().subList(0, step).stream().anyMatch(name -> name.endsWith(" move"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "permissions", "open", "write", "sync", "close", "move"})
    void aNewFileIsWholeOrNotThereAtAll(String step) throws IOException {
        disk.failBy(
                name -> {
                    if (name.equals(step)) {
                        throw new IOException("Input/output error");
                    }
                });

        boolean saved = true;
        try {
            save("/home/new.svg");
        } catch (IOException e) {
            saved = false;
        }

        // A file that is new has no permissions to keep.
        assertThat(saved).isEqualTo(step.equals("permissions"));
        assertThat(folder())
                .containsExactlyElementsOf(
                        saved ? List.of("new.svg", "picture.svg") : List.of("picture.svg"));
    }

    @Test
    void aFullDiskIsNamedAndTheOldFileStays() throws IOException {
        disk.failBy(
                name -> {
                    boolean full = disk.steps().stream().filter("write"::equals).count() > 2;
                    if (name.equals("write") && full) {
                        throw new FileSystemException(FILE, null, "No space left on device");
                    }
                });

        assertThatThrownBy(() -> save(FILE))
                .isInstanceOfSatisfying(
                        IOException.class,
                        e ->
                                assertThat(AtomicFile.reason(e, disk.path(FILE)))
                                        .isEqualTo(FILE + ": No space left on device"));
        assertThat(content(FILE)).isEqualTo(OLD);
        assertThat(folder()).containsExactly("picture.svg");
    }

    @Test
    void aFolderWithoutPermissionIsNamed() throws IOException {
        disk.failBy(
                name -> {
                    if (name.equals("create")) {
                        throw new AccessDeniedException(FILE);
                    }
                });

        assertThatThrownBy(() -> save(FILE))
                .isInstanceOfSatisfying(
                        IOException.class,
                        e ->
                                assertThat(AtomicFile.reason(e, disk.path(FILE)))
                                        .isEqualTo(
                                                FILE
                                                        + ": no permission to write there; choose"
                                                        + " another folder"));
        assertThat(content(FILE)).isEqualTo(OLD);
    }

    @Test
    void aWriteProtectedFileIsNotReplaced() throws IOException {
        disk.failBy(
                name -> {
                    if (name.equals("access WRITE")) {
                        throw new AccessDeniedException(FILE);
                    }
                });

        assertThatThrownBy(() -> save(FILE)).hasMessageContaining("write-protected");
        assertThat(content(FILE)).isEqualTo(OLD);
        assertThat(folder()).containsExactly("picture.svg");
    }

    @Test
    void whereEvenTheTemporaryFileCannotBeRemovedTheFirstFailureIsReported() throws IOException {
        disk.failBy(
                name -> {
                    if (name.equals("move") || name.equals("delete")) {
                        throw new IOException(name + " refused");
                    }
                });

        assertThatThrownBy(() -> save(FILE))
                .hasMessage("move refused")
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
        assertThat(content(FILE)).isEqualTo(OLD);
    }

    @Nested
    class WhatStays {

        @Test
        void permissions() throws IOException {
            save(FILE);

            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(disk.untroubled(FILE))))
                    .isEqualTo("rw-r-----");
        }

        @Test
        void accessListsOfWindows() throws IOException {
            FaultyDisk windows =
                    new FaultyDisk(
                            Configuration.windows().toBuilder()
                                    .setAttributeViews("basic", "owner", "dos", "acl")
                                    .build());
            Path file = windows.untroubled("C:\\work\\a.png");
            Files.createFile(file);
            AclEntry entry =
                    AclEntry.newBuilder()
                            .setType(AclEntryType.ALLOW)
                            .setPrincipal(Files.getOwner(file))
                            .setPermissions(AclEntryPermission.READ_DATA)
                            .build();
            Files.getFileAttributeView(file, AclFileAttributeView.class).setAcl(List.of(entry));

            AtomicFile.write(windows.path("C:\\work\\a.png"), NEW.getBytes(UTF_8));

            assertThat(Files.getFileAttributeView(file, AclFileAttributeView.class).getAcl())
                    .containsExactly(entry);
            assertThat(Files.readString(file)).isEqualTo(NEW);
        }

        @Test
        void aLink() throws IOException {
            Files.createSymbolicLink(
                    disk.untroubled("/home/link.svg"), disk.untroubled("picture.svg"));

            save("/home/link.svg");

            assertThat(Files.isSymbolicLink(disk.untroubled("/home/link.svg"))).isTrue();
            assertThat(content(FILE)).isEqualTo(NEW);
        }

        @Test
        void aLinkToAFileThatIsNotThereYet() throws IOException {
            Files.createDirectory(disk.untroubled("/far"));
            Files.createSymbolicLink(
                    disk.untroubled("/home/link.svg"), disk.untroubled("/far/new.svg"));

            save("/home/link.svg");

            assertThat(Files.isSymbolicLink(disk.untroubled("/home/link.svg"))).isTrue();
            assertThat(content("/far/new.svg")).isEqualTo(NEW);
        }

        @Test
        void aFolderOfTheName() throws IOException {
            Files.createDirectory(disk.untroubled("/home/folder"));

            assertThatThrownBy(() -> save("/home/folder")).hasMessageContaining("folder");
            assertThat(folder()).containsExactly("folder", "picture.svg");
        }
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        Files.createSymbolicLink(disk.untroubled("/home/a"), disk.untroubled("b"));
        Files.createSymbolicLink(disk.untroubled("/home/b"), disk.untroubled("a"));

        assertThatThrownBy(() -> save("/home/a")).hasMessageContaining("loop");
    }

    @Nested
    class WhatAKilledProgramLeft {

        /** No system gives a process so high a number. */
        private static final String GONE = "/home/.picture.svg.99999999999-0.tmp";

        @Test
        void isRemovedByTheNextSave() throws IOException {
            Files.writeString(disk.untroubled(GONE), "half");

            save(FILE);

            assertThat(folder()).containsExactly("picture.svg");
            assertThat(content(FILE)).isEqualTo(NEW);
        }

        @Test
        void staysWhereItsProgramIsStillAtWork() throws IOException {
            String atWork = ".picture.svg." + ProcessHandle.current().pid() + "-0.tmp";
            Files.writeString(disk.untroubled("/home/" + atWork), "half");

            save(FILE);

            assertThat(folder()).containsExactly(atWork, "picture.svg");
            assertThat(content(FILE)).isEqualTo(NEW);
        }

        @Test
        void isToldFromFilesOfOthers() throws IOException {
            Files.writeString(disk.untroubled("/home/.picture.svg.tmp"), "mine");
            Files.writeString(disk.untroubled("/home/.other.svg.99999999999-0.tmp"), "other");

            save(FILE);

            assertThat(folder())
                    .containsExactly(
                            ".other.svg.99999999999-0.tmp", ".picture.svg.tmp", "picture.svg");
        }
    }

    @Test
    void aLongNameIsNoHindrance() throws IOException {
        String name = "/home/" + "é".repeat(120) + ".svg";

        save(name);

        assertThat(content(name)).isEqualTo(NEW);
    }
}
