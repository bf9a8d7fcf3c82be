package org.entente.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.testing.TasksByHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder, the method before each test the rest.
class KeptPinsTest {

    private static final Map<ElementId, Point> OLD =
            Map.of(new ActorId("china"), new Point(0.1, 0.2));
    private static final Map<ElementId, Point> NEW =
            Map.of(new ActorId("china"), new Point(0.3, 0.4));

    @TempDir Path folder;
    private final TasksByHand tasks = new TasksByHand();
    private final List<String> said = new ArrayList<>();
    private PinStore store;
    private KeptPins pins;

    @BeforeEach
    void openADossier() {
        store = new PinStore(folder.resolve("pins"));
        pins = new KeptPins(store, Optional::empty, tasks, moment -> {}, said::add);
        var unused = pins.read();
    }

    @Test
    void whatIsNotWrittenAtTheEndIsWrittenThen() {
        pins.keep(NEW);
        pins.close();

        assertThat(stored()).isEqualTo(NEW);
    }

    @Test
    void whatWasHandedOverAndNotWrittenAtTheEndIsWrittenThen() {
        pins.keep(NEW);
        pins.flush();
        pins.close();

        assertThat(stored()).isEqualTo(NEW);
    }

    @Test
    void whatWasHandedOverEarlierDoesNotReplaceWhatIsWrittenAtTheEnd() {
        pins.keep(OLD);
        pins.flush();
        pins.keep(NEW);
        pins.close();
        tasks.finishAll();

        assertThat(stored()).isEqualTo(NEW);
        assertThat(said).isEmpty();
    }

    @Test
    void aDossierThatIsOpenedAgainHasThePinsThatAreNotWrittenYet() throws Exception {
        pins.keep(NEW);

        assertThat(pins.read().call()).isEqualTo(NEW);
    }

    private Map<ElementId, Point> stored() {
        return store.read(PinStore.key(Optional.empty())).pins();
    }
}
