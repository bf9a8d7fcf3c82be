package org.entente.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.entente.drawing.style.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

    @TempDir Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("settings").resolve("preferences.properties");
    }

    private Preferences preferences() {
        return Preferences.at(file, Runnable::run);
    }

    private Preferences preferences(String text) throws IOException {
        Files.createDirectories(folder.resolve("settings"));
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return preferences();
    }

    @Test
    void withoutAFileEverythingIsAsUsual() {
        assertThat(preferences().get(Preferences.THEME)).isEqualTo(Theme.LIGHT);
        assertThat(preferences().get(Preferences.RECENT)).isEmpty();
        assertThat(file).as("reading writes nothing").doesNotExist();
    }

    @Test
    void whatIsSetIsThereAtTheNextStart() {
        preferences().set(Preferences.THEME, Theme.DARK);
        preferences().remember(folder.resolve("dossier"));

        assertThat(preferences().get(Preferences.THEME)).isEqualTo(Theme.DARK);
        assertThat(preferences().get(Preferences.RECENT))
                .containsExactly(folder.resolve("dossier"));
    }

    @Test
    void theFileIsTheSameForTheSameValues() throws IOException {
        preferences().set(Preferences.THEME, Theme.DARK);
        byte[] first = Files.readAllBytes(file);
        preferences().set(Preferences.THEME, Theme.DARK);

        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void keysOfANewerVersionAreKept() throws IOException {
        preferences("theme=DARK\nsidebar=wide\n").set(Preferences.THEME, Theme.LIGHT);

        assertThat(Files.readString(file)).contains("sidebar=wide", "theme=LIGHT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"theme=PURPLE", "theme=", "theme", "", "\\u00zz=1", "theme=\\uD8", "\u0000"})
    void whatCannotBeReadCountsAsNotSet(String text) throws IOException {
        assertThat(preferences(text).get(Preferences.THEME)).isEqualTo(Theme.LIGHT);
        assertThat(preferences().get(Preferences.RECENT)).isEmpty();
    }

    @Test
    void aFileThatIsNotTextCountsAsNone() throws IOException {
        preferences("");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThat(preferences().get(Preferences.THEME)).isEqualTo(Theme.LIGHT);
        preferences().set(Preferences.THEME, Theme.DARK);
        assertThat(preferences().get(Preferences.THEME)).as("mended").isEqualTo(Theme.DARK);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsLetBe() throws IOException {
        Files.writeString(folder.resolve("settings"), "in the way");
        Preferences preferences = preferences();

        assertThatCode(() -> preferences.set(Preferences.THEME, Theme.DARK))
                .doesNotThrowAnyException();
        assertThat(preferences.get(Preferences.THEME)).as("until the end").isEqualTo(Theme.DARK);
    }

    @Test
    void theDossierOpenedLastComesFirstAndNoneTwice() {
        Preferences preferences = preferences();
        for (String name : List.of("a", "b", "c", "a", "x/../b")) {
            preferences.remember(folder.resolve(name));
        }

        assertThat(preferences.get(Preferences.RECENT))
                .containsExactly(folder.resolve("b"), folder.resolve("a"), folder.resolve("c"));
    }

    @Test
    void tenDossiersAreRemembered() {
        Preferences preferences = preferences();
        for (int i = 0; i < 14; i++) {
            preferences.remember(folder.resolve("d" + i));
        }

        assertThat(preferences.get(Preferences.RECENT))
                .hasSize(10)
                .startsWith(folder.resolve("d13"))
                .endsWith(folder.resolve("d4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with space",
                "equals=and#hash!",
                "\u0441\u043e\u044e\u0437 \u540c\u76df \ud83d\ude80"
            })
    void everyPathComesBackAsItWas(String name) {
        assertComesBack(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " leading",
                "trailing ",
                "back\\slash\\n\\u0000",
                "line\nbreak",
                "carriage\rreturn",
                "colon:tab\tquote\""
            })
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such names")
    void evenAPathThatOnlySomeSystemsAllow(String name) {
        assertComesBack(name);
    }

    private void assertComesBack(String name) {
        preferences().remember(folder.resolve("before"));
        preferences().remember(folder.resolve(name));
        preferences().remember(folder.resolve("behind"));

        assertThat(preferences().get(Preferences.RECENT))
                .containsExactly(
                        folder.resolve("behind"), folder.resolve(name), folder.resolve("before"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u00zz=1", "\u0000PNG=1", "version=one\ntheme=DARK"})
    void aDamagedFileIsSetAsideWithANote(String text) throws IOException {
        Preferences preferences = preferences(text);

        assertThat(preferences.note()).hasValueSatisfying(n -> assertThat(n).contains("damaged"));
        assertThat(file.resolveSibling("preferences.properties.damaged")).hasContent(text);
        assertThat(file).doesNotExist();
        preferences.set(Preferences.THEME, Theme.DARK);
        assertThat(preferences().get(Preferences.THEME)).isEqualTo(Theme.DARK);
        assertThat(preferences().note()).isEmpty();
    }

    @Test
    void aFileOfAnEnormousSizeIsSetAsideUnread() throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (RandomAccessFile stretched = new RandomAccessFile(file.toFile(), "rw")) {
            stretched.setLength(1L << 33);
        }

        assertThat(preferences().note()).hasValueSatisfying(n -> assertThat(n).contains("damaged"));
        assertThat(file).doesNotExist();
    }

    @Test
    void aNewerFileIsSetAsideAndNoneIsLost() throws IOException {
        assertThat(preferences("version=2\ntheme=DARK\n").note()).isPresent();
        assertThat(preferences("version=3\ntheme=DARK\n").get(Preferences.THEME))
                .isEqualTo(Theme.LIGHT);

        assertThat(file.resolveSibling("preferences.properties.newer"))
                .content()
                .contains("version=2");
        assertThat(file.resolveSibling("preferences.properties.newer-2"))
                .content()
                .contains("version=3");
    }

    @Test
    void twoProgramsKeepEachOthersWords() {
        Preferences one = preferences();
        Preferences other = preferences();
        one.set(Preferences.THEME, Theme.DARK);
        one.remember(folder.resolve("a"));
        other.remember(folder.resolve("b"));
        other.set(Preferences.FILTER_PANE, false);

        assertThat(preferences().get(Preferences.THEME)).isEqualTo(Theme.DARK);
        assertThat(preferences().get(Preferences.FILTER_PANE)).isFalse();
        assertThat(preferences().get(Preferences.RECENT))
                .containsExactly(folder.resolve("b"), folder.resolve("a"));
    }

    @Test
    void aNewerFileThatComesWhileTheProgramRunsIsNotWrittenOver() throws IOException {
        Preferences running = preferences();
        preferences("version=2\ntheme=DARK\n");
        Files.createDirectories(folder.resolve("settings"));
        Files.writeString(file, "version=2\ntheme=DARK\n");
        running.set(Preferences.FILTER_PANE, false);

        assertThat(file).hasContent("version=2\ntheme=DARK");
        assertThat(running.get(Preferences.FILTER_PANE)).isFalse();
    }

    @Test
    void manyWritersAtOnceLeaveAWholeFile() throws InterruptedException {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Path dossier = folder.resolve("d" + i);
            writers.add(new Thread(() -> preferences().remember(dossier)));
        }
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(preferences().note()).isEmpty();
        assertThat(preferences().get(Preferences.RECENT)).hasSize(8);
    }

    @Test
    void aChangeCountsAtOnceAndIsWrittenWhenThereIsTime() {
        Queue<Runnable> later = new ArrayDeque<>();
        Preferences preferences = Preferences.at(file, later::add);
        preferences.set(Preferences.TAB, 2);
        preferences.remember(Path.of("one"));

        assertThat(preferences.get(Preferences.TAB)).isEqualTo(2);
        assertThat(preferences.get(Preferences.RECENT)).hasSize(1);
        assertThat(file).doesNotExist();
        later.forEach(Runnable::run);
        assertThat(Preferences.at(file, Runnable::run).get(Preferences.TAB)).isEqualTo(2);
        assertThat(Preferences.at(file, Runnable::run).get(Preferences.RECENT)).hasSize(1);
    }
}
