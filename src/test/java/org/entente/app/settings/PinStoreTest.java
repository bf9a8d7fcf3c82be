package org.entente.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder, the method before each test the rest.
class PinStoreTest {

    private static final ActorId CHINA = new ActorId("china");

    @TempDir Path folder;
    private PinStore store;

    @BeforeEach
    void makeStore() {
        store = new PinStore(folder.resolve("pins"));
    }

    private static Map<ElementId, Point> pins() {
        Map<ElementId, Point> pins = new LinkedHashMap<>();
        pins.put(CHINA, new Point(0.25, 1.0 / 3));
        pins.put(new ConcernId("arms-race"), new Point(-0.1, 1.2));
        return pins;
    }

    @Test
    void whatIsWrittenIsReadToTheBit() throws IOException {
        store.write("built-in", pins());

        assertThat(store.read("built-in")).isEqualTo(new PinStore.Reading(pins(), ""));
        assertThat(store.read("/other/dossier").pins()).isEmpty();
    }

    @Test
    void aDossierIsKnownByItsCanonicalPath() throws IOException {
        Path dossier = Files.createDirectory(folder.resolve("dossier"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), dossier);

        assertThat(PinStore.key(Optional.of(link))).isEqualTo(PinStore.key(Optional.of(dossier)));
        assertThat(PinStore.key(Optional.of(dossier.resolve("dossier.json"))))
                .isEqualTo(PinStore.key(Optional.of(dossier)));
        assertThat(PinStore.key(Optional.empty())).isEqualTo("built-in");
        assertThat(PinStore.key(Optional.of(folder.resolve("gone")))).endsWith("gone");
    }

    @Test
    void aDossierWithoutPinsLeavesNoFile() throws IOException {
        store.write("built-in", pins());
        store.write("built-in", Map.of());

        assertThat(store.file("built-in")).doesNotExist();
        assertThat(store.read("built-in").pins()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "entente pins 1\n",
                "entente pins 2\nbuilt-in\n",
                "entente pins 1\nbuilt-in\nactor china 0.1\n",
                "entente pins 1\nbuilt-in\nactor china 0.1 NaN\n",
                "entente pins 1\nbuilt-in\nactor china 0.1 1e99\n",
                "entente pins 1\nbuilt-in\nplanet mars 0.1 0.2\n",
                "entente pins 1\nbuilt-in\nactor china 0.1 0.",
                "entente pins 1\n/other\nactor china 0.1 0.2\n"
            })
    void aDamagedFileIsSetAsideWithANote(String text) throws IOException {
        Path file = store.file("built-in");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);

        PinStore.Reading reading = store.read("built-in");

        assertThat(reading.pins()).isEmpty();
        assertThat(reading.note()).contains("damaged");
        assertThat(file).doesNotExist();
        assertThat(file.resolveSibling(file.getFileName() + ".damaged")).hasContent(text);
        assertThat(store.read("built-in").note()).isEmpty();
    }

    @Test
    void aFileOfAnEnormousSizeIsSetAsideUnread() throws IOException {
        Path file = store.file("built-in");
        Files.createDirectories(file.getParent());
        try (RandomAccessFile stretched = new RandomAccessFile(file.toFile(), "rw")) {
            stretched.setLength(1L << 33);
        }

        assertThat(store.read("built-in").note()).contains("damaged");
        assertThat(file).doesNotExist();
    }

    @Test
    void bytesThatAreNoTextAreDamagedToo() throws IOException {
        Path file = store.file("built-in");
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(store.read("built-in").note()).contains("set aside");
    }

    @Test
    void ofManyDossiersThePinsChangedLastAreKept() throws IOException {
        for (int i = 0; i < PinStore.MAX_DOSSIERS; i++) {
            store.write("/dossier/" + i, pins());
            Files.setLastModifiedTime(
                    store.file("/dossier/" + i), FileTime.fromMillis(1_000_000L + 1000L * i));
        }
        store.write("/one/more", pins());

        try (Stream<Path> files = Files.list(folder.resolve("pins"))) {
            assertThat(files).hasSize(PinStore.MAX_DOSSIERS);
        }
        assertThat(store.read("/dossier/0").pins()).isEmpty();
        assertThat(store.read("/dossier/1").pins()).isEqualTo(pins());
        assertThat(store.read("/one/more").pins()).isEqualTo(pins());
    }

    @Test
    void theLastOfTwoWritersWins() throws IOException {
        PinStore other = new PinStore(folder.resolve("pins"));
        store.write("built-in", pins());
        other.write("built-in", Map.of(CHINA, new Point(0.5, 0.5)));

        assertThat(store.read("built-in").pins()).isEqualTo(Map.of(CHINA, new Point(0.5, 0.5)));
        try (Stream<Path> files = Files.list(folder.resolve("pins"))) {
            List<Path> left = files.toList();
            assertThat(left).hasSize(1);
        }
    }
}
