package org.entente.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.edit.Changed;
import org.entente.edit.Edit;
import org.entente.edit.proposal.ActorDraft;
import org.entente.io.DossierWriter;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesakeTest {

    private static final ActorId ALAND = new ActorId("aland");

    @TempDir Path temp = Path.of("");
    private EditingUnderTest window = new EditingUnderTest(temp);

    @BeforeEach
    void open() throws IOException {
        Path folder = temp.resolve("dossier");
        new DossierWriter().writeNew(Dossiers.sample(), folder);
        window = new EditingUnderTest(temp).open(folder);
    }

    private Edit rename(String name) {
        Actor aland = window.editing.dossier().actor(ALAND).orElseThrow();
        return new Edit.ChangeActor(aland, Changed.name(aland, name));
    }

    @Test
    void anActorThatGetsTheNameOfAnotherIsSaidToTheUserAndAllowed() {
        assertThat(window.editing.apply(rename("Borduria"))).isTrue();
        window.work();

        assertThat(window.name(ALAND)).isEqualTo("Borduria");
        assertThat(said()).isEqualTo("Another actor is called Borduria, too");

        window.editing.undo();
        window.work();
        assertThat(said()).startsWith("Undone: ");
    }

    @Test
    void anAliasOfAnotherActorIsSaidToTheUserOnce() {
        Actor borduria = window.editing.dossier().actors().get(1);
        window.editing.apply(
                new Edit.ChangeActor(borduria, Changed.aliases(borduria, List.of("the Republic"))));
        window.work();
        assertThat(said()).doesNotContain("Another actor");

        window.editing.apply(rename("The republic"));
        window.work();
        assertThat(said()).isEqualTo("Another actor is called The republic, too: Borduria");

        window.made.line.say("");
        Actor aland = window.editing.dossier().actor(ALAND).orElseThrow();
        window.editing.apply(new Edit.ChangeActor(aland, Changed.kind(aland, ActorKind.TERRITORY)));
        window.work();
        assertThat(said()).doesNotContain("Another actor");
    }

    @Test
    void aNewActorOfTheNameOfAnotherIsSaidToTheUser() {
        window.editing.apply(
                new Edit.PutActor(
                        new ActorDraft("Dana Reyes", ActorKind.PERSON, null)
                                .actor(window.editing.dossier())));
        window.work();

        assertThat(said()).isEqualTo("Another actor is called Dana Reyes, too");
    }

    private String said() {
        return window.made.line.textProperty().get();
    }
}
