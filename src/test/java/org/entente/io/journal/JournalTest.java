package org.entente.io.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.entente.edit.Edit;
import org.entente.edit.RandomEdits;
import org.entente.edit.history.History;
import org.entente.edit.history.Spot;
import org.entente.edit.history.Step;
import org.entente.edit.history.StoredPlacement;
import org.entente.edit.history.Workspace;
import org.entente.io.FaultyDisk;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.Source;
import org.entente.model.file.Unread;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.source.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final Workspace START =
            new Workspace(
                    Dossiers.sample(),
                    new StoredPlacement("map", Map.of(new ActorId("aland"), new Spot(0.25, 1e-7))));

    @TempDir Path folder = Path.of("");

    private Path file() {
        return folder.resolve(".entente/dossier.json.journal");
    }

    private Journal begun() throws IOException {
        Journal journal = Journal.open(file()).orElseThrow();
        journal.begin("digest", START);
        return journal;
    }

    private JournalReading read() throws IOException {
        return read(file());
    }

    private static JournalReading read(Path file) throws IOException {
        return JournalReader.read(file, JournalTest::disk).orElseThrow();
    }

    private static Optional<Article> disk(String file) {
        return START.dossier().sources().stream()
                .filter(source -> source.file().equals(file))
                .map(Source::article)
                .findFirst();
    }

    /** Does what somebody might do, and writes it down. */
    private static final class Curator {

        private final RandomEdits edits;
        private final Random random;
        private final History history = new History(START);
        private final Journal journal;
        private int number;

        Curator(Journal journal, long seed) {
            this.journal = journal;
            this.edits = new RandomEdits(seed);
            this.random = new Random(seed);
        }

        void step() throws IOException {
            Workspace now = history.now();
            number++;
            switch (random.nextInt(12)) {
                case 0, 1 -> {
                    history.undo();
                    journal.wentTo(history.position());
                }
                case 2 -> {
                    history.redo();
                    journal.wentTo(history.position());
                }
                case 3 -> {
                    history.goTo(random.nextInt(history.snapshot().steps().size() + 1));
                    journal.wentTo(history.position());
                }
                case 4 -> {
                    Map<ElementId, Spot> pins = new LinkedHashMap<>(now.places().pins());
                    pins.put(new ActorId("cordia"), new Spot(1.0 / number, 0.1 + number));
                    journal.did(
                            history.did("move", now.with(new StoredPlacement("circle", pins))),
                            now.dossier());
                }
                case 5 -> journal.wrote("digest " + number);
                default -> {
                    Edit edit = edits.next(now.dossier());
                    Step step = history.did(edit.description(), now.with(edit.on(now.dossier())));
                    journal.did(step, now.dossier());
                }
            }
        }
    }

    @Test
    void whatIsReadIsTheHistoryThatWasWritten() throws IOException {
        Curator curator;
        try (Journal journal = begun()) {
            curator = new Curator(journal, 3);
            for (int i = 0; i < 300; i++) {
                curator.step();
            }
        }

        JournalReading reading = read();

        assertSame(reading.history(), curator.history);
        assertThat(reading.isDamaged()).isFalse();
        assertThat(reading.length()).isEqualTo(Files.size(file()));
    }

    private static void assertSame(History read, History made) {
        assertThat(read.now()).isEqualTo(made.now());
        assertThat(read.position()).isEqualTo(made.position());
        assertThat(read.snapshot().steps()).isEqualTo(made.snapshot().steps());
        read.goTo(0);
        made.goTo(0);
        assertThat(read.now()).isEqualTo(made.now());
    }

    @Test
    void whatTheFileWasWrittenWithIsKnown() throws IOException {
        History history = new History(START);
        Dossier one = START.dossier().withTitle("One");
        try (Journal journal = begun()) {
            assertThat(read().writing("digest").orElseThrow().position()).isZero();
            assertThat(read().writing("other")).isEmpty();
            journal.did(history.did("one", START.with(one)), START.dossier());
            journal.wrote("other");
            journal.did(history.did("two", START.with(one.withTitle("Two"))), one);
            journal.wrote("third");
        }

        JournalReading reading = read();
        assertThat(reading.lastWriting().digest()).isEqualTo("third");
        assertThat(reading.writing("other").orElseThrow().state().dossier()).isEqualTo(one);
        assertThat(reading.writing("other").orElseThrow().position()).isOne();
    }

    @Test
    void whatIsBrokenIsKeptThroughEveryStep() throws IOException {
        Unread tie = new Unread("ties", "odd", "{\"id\":  \"odd\", \"from\": 1.50}");
        Unread field = new Unread("actors/aland/iso", null, "[]");
        Dossier broken = START.dossier().withUnread(List.of(tie, field));
        History history = new History(START.with(broken));
        try (Journal journal = Journal.open(file()).orElseThrow()) {
            journal.begin("digest", history.now());
            journal.did(history.did("mend", START.with(broken.withUnread(List.of(field)))), broken);
        }

        History read = read().history();

        assertThat(read.now().dossier().unread()).containsExactly(field);
        read.undo();
        assertThat(read.now().dossier()).isEqualTo(broken);
    }

    @Test
    void onlyTheLastWritingsAreKnown() throws IOException {
        try (Journal journal = begun()) {
            for (int i = 0; i < 30; i++) {
                journal.wrote("digest " + i);
            }
        }

        assertThat(read().writings()).hasSize(20);
        assertThat(read().writing("digest")).isEmpty();
    }

    @Test
    void aLineThatIsCutOffCostsThatLineAlone() throws IOException {
        History history = new History(START);
        long before;
        try (Journal journal = begun()) {
            journal.did(
                    history.did("one", START.with(START.dossier().withTitle("Öne"))),
                    START.dossier());
            before = journal.length();
            journal.did(
                    history.did("two", START.with(START.dossier().withTitle("Twö"))),
                    START.dossier());
        }
        byte[] whole = Files.readAllBytes(file());
        for (long length = before; length < whole.length; length++) {
            Path cut = folder.resolve("cut.journal");
            Files.write(cut, Arrays.copyOf(whole, (int) length));

            JournalReading reading = read(cut);

            assertThat(reading.history().snapshot().steps()).hasSize(1);
            assertThat(reading.length()).isEqualTo(before);
            assertThat(reading.isDamaged()).isFalse();
        }
    }

    @Test
    void whatIsBehindDamageIsNotRead() throws IOException {
        try (Journal journal = begun()) {
            Curator curator = new Curator(journal, 5);
            for (int i = 0; i < 20; i++) {
                curator.step();
            }
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file()));
        lines.set(8, lines.get(8).replace('{', '\0'));
        Files.write(file(), lines);

        JournalReading reading = read();

        assertThat(reading.isDamaged()).isTrue();
        assertThat(reading.length())
                .isEqualTo(
                        String.join("\n", lines.subList(0, 8))
                                        .getBytes(StandardCharsets.UTF_8)
                                        .length
                                + 1L);
    }

    @Test
    void noJournalIsNoHistory() throws IOException {
        assertThat(JournalReader.read(file(), JournalTest::disk)).isEmpty();
        Files.createDirectories(folder.resolve(".entente"));
        Files.writeString(file(), "{\"format\": 1}\n");
        assertThat(JournalReader.read(file(), JournalTest::disk)).isEmpty();
        Files.writeString(file(), "{\"entente-journal\": 2}\n");
        assertThat(JournalReader.read(file(), JournalTest::disk)).isEmpty();
    }

    @Test
    void onlyOneWritesAJournal() throws IOException {
        try (Journal journal = begun()) {
            assertThat(Journal.open(file())).isEmpty();
            assertThat(read().history().snapshot().steps()).isEmpty();
            assertThat(journal.file()).isEqualTo(file());
        }
        Journal.open(file()).orElseThrow().close();
    }

    @Test
    void aJournalIsGoneOnWith() throws IOException {
        History history = new History(START);
        try (Journal journal = begun()) {
            journal.did(
                    history.did("one", START.with(START.dossier().withTitle("One"))),
                    START.dossier());
        }
        Files.writeString(file(), Files.readString(file()) + "{\"did\":\"tw");
        try (Journal journal = Journal.open(file()).orElseThrow()) {
            journal.goOnFrom(read().length());
            Workspace now = history.now();
            journal.did(
                    history.did("two", now.with(now.dossier().withTitle("Two"))), now.dossier());
        }

        assertSame(read().history(), history);
    }

    @Test
    void textsThatAreReplacedAreKept() throws IOException {
        Source old = START.dossier().sources().get(0);
        Source fresh =
                new Source(
                        old.id(),
                        old.title(),
                        old.file(),
                        null,
                        null,
                        null,
                        null,
                        Article.parse("Another text. ".repeat(40_000)));
        History history = new History(START);
        try (Journal journal = begun()) {
            Dossier after = new Edit.PutSource(fresh).on(START.dossier());
            journal.did(history.did("put", START.with(after)), START.dossier());
        }

        JournalReading reading =
                JournalReader.read(file(), name -> Optional.of(fresh.article())).orElseThrow();

        assertThat(reading.history().now().dossier().sources().get(0).article())
                .isEqualTo(fresh.article());
        // What is on disk now is the text of what no step has replaced.
        reading.history().undo();
        assertThat(reading.history().now().dossier().sources().get(0).file()).isEqualTo(old.file());
    }

    @Test
    void aStepThatTheDiskRefusesLeavesTheJournalAsItWas() throws IOException {
        FaultyDisk disk = FaultyDisk.unix();
        Path file = disk.path("/desk/dossier.json.journal");
        History history = new History(START);
        try (Journal journal = Journal.open(file).orElseThrow()) {
            journal.begin("digest", START);
            int before = disk.steps().size();
            disk.failBy(
                    step -> {
                        if (step.equals("write") && disk.steps().size() > before + 10) {
                            throw new FileSystemException(null, null, "No space left on device");
                        }
                    });
            Step one = history.did("one", START.with(START.dossier().withTitle("x".repeat(500))));
            assertThatThrownBy(() -> journal.did(one, START.dossier()))
                    .isInstanceOf(IOException.class);
            disk.failBy(step -> {});
            history.undo();
            Step two = history.did("two", START.with(START.dossier().withTitle("Two")));
            journal.did(two, START.dossier());
        }

        JournalReading reading = read(file);
        assertThat(reading.history().snapshot().steps())
                .extracting(Step::name)
                .containsExactly("two");
        assertThat(reading.isDamaged()).isFalse();
    }

    @Test
    void aStepIsOnTheDiskBeforeItIsDone() throws IOException {
        FaultyDisk disk = FaultyDisk.unix();
        Path file = disk.path("/desk/dossier.json.journal");
        History history = new History(START);
        try (Journal journal = Journal.open(file).orElseThrow()) {
            journal.begin("digest", START);
            journal.did(
                    history.did("one", START.with(START.dossier().withTitle("One"))),
                    START.dossier());
            assertThat(disk.steps()).last().isEqualTo("sync");
            journal.wentTo(0);
            assertThat(disk.steps()).last().isEqualTo("sync");
        }
    }
}
