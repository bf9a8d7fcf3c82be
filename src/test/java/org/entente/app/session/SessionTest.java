package org.entente.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.edit.Changed;
import org.entente.edit.Edit;
import org.entente.edit.history.Step;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A desk with the sample dossier, and edits of it. */
@SuppressWarnings("NullAway.Init") // The desk is set before each test.
abstract class SessionTest {

    static final ActorId ALAND = new ActorId("aland");

    @TempDir Path temp = Path.of("");

    Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = Desk.with(Dossiers.sample(), temp.resolve("dossier"));
    }

    static Edit rename(Dossier dossier, String name) {
        Actor aland = dossier.actor(ALAND).orElseThrow();
        return new Edit.ChangeActor(aland, Changed.name(aland, name));
    }

    void rename(String name) {
        assertThat(desk.session().apply(rename(desk.dossier(), name))).isTrue();
    }

    static String name(Dossier dossier) {
        return dossier.nameOf(ALAND);
    }

    static Edit add(String id) {
        return new Edit.PutActor(
                new Actor(new ActorId(id), id, ActorKind.GROUP, null, List.of(), null, null));
    }

    static List<String> names(List<Step> steps) {
        return steps.stream().map(Step::name).toList();
    }
}
