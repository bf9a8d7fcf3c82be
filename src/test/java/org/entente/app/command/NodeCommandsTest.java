package org.entente.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.app.dossier.WatchedFiles;
import org.entente.app.session.SessionMeans;
import org.entente.app.settings.Preferences;
import org.entente.app.state.WindowModels;
import org.entente.drawing.Pictures;
import org.entente.model.Evidence;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.trace.SentenceRef;
import org.entente.testing.DialogAnswers;
import org.entente.view.OpenDossier;
import org.entente.view.Panel;
import org.entente.view.Selection;
import org.entente.view.TaskRunner;
import org.entente.view.article.ActorNames;
import org.entente.view.words.Phrases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder, the method before each test the rest.
class NodeCommandsTest {

    private static final ActorId JAPAN = new ActorId("japan");

    @TempDir Path folder;
    private final List<String> copied = new ArrayList<>();
    private WindowModels models;
    private NodeCommands commands;

    @BeforeEach
    void openTheBuiltInDossier() {
        models =
                WindowModels.of(
                        TaskRunner.inPlace(),
                        TaskRunner.inPlace(),
                        Pictures.INTER,
                        Preferences.at(folder.resolve("preferences.properties"), Runnable::run),
                        WatchedFiles.NONE,
                        new DialogAnswers(),
                        new SessionMeans(
                                TaskRunner.inPlace(),
                                (millis, work) -> () -> {},
                                () -> Instant.EPOCH));
        models.session().open(null);
        commands = new NodeCommands(models, copied::add);
    }

    private OpenDossier open() {
        return Optional.ofNullable(models.session().openProperty().get()).orElseThrow();
    }

    private String status() {
        return models.status().textProperty().get();
    }

    @Test
    void anActorThatIsHiddenComesBackWithEverything() {
        int ties = open().graph().degree(JAPAN);
        commands.hide(Set.of(JAPAN));

        assertThat(models.session().filters().hides(JAPAN)).isTrue();
        assertThat(models.session().filters().hiddenProperty().get()).isGreaterThanOrEqualTo(ties);
        assertThat(models.session().filters().shown()).doesNotContain(JAPAN);
        assertThat(status()).startsWith("Hidden: Japan").contains("Show everything");
        models.session().filters().reset();
        assertThat(models.session().filters().hides(JAPAN)).isFalse();
    }

    @Test
    void aDoubleClickFocusesWhileReading() {
        commands.open(JAPAN);

        assertThat(models.selection().selection()).isEqualTo(new Selection.OfElement(JAPAN));
        assertThat(models.canvas().trail().leave()).as("there was a focus to leave").isTrue();
        models.editing().curatingProperty().set(true);
        commands.open(JAPAN);
        assertThat(models.canvas().trail().leave()).isFalse();
    }

    @Test
    void mentionsAreWalkedOneByOneAndRoundAgain() {
        List<SentenceRef> mentions = ActorNames.sentences(open(), JAPAN);
        assertThat(mentions).hasSizeGreaterThan(1);
        List<SentenceRef> seen = new ArrayList<>();
        for (int i = 0; i <= mentions.size(); i++) {
            commands.goToMention(JAPAN);
            seen.add(models.selection().shownSentenceProperty().get().orElseThrow());
        }

        assertThat(seen.subList(0, mentions.size())).isEqualTo(mentions);
        assertThat(seen.get(mentions.size())).isEqualTo(mentions.get(0));
        assertThat(models.selection().selection()).isEqualTo(new Selection.OfElement(JAPAN));
    }

    @Test
    void namesAndLabelsAreCopied() {
        ElementId concern = open().dossier().concerns().get(0).id();
        commands.copy(Set.of(JAPAN));
        commands.copy(Set.of(concern));

        assertThat(copied)
                .containsExactly(
                        "Japan",
                        new Phrases(open().dossier())
                                .sentence(open().dossier().claim(concern).orElseThrow()));
    }

    private Tie tie() {
        return open().dossier().ties().get(0);
    }

    @Test
    void theQuotesOfATieAreCopiedTheWayAFileHasThem() {
        commands.copyEvidence(Set.of(tie().id()));

        assertThat(JsonMapper.shared().readTree('[' + copied.get(0) + ']'))
                .hasSameSizeAs(tie().evidence())
                .first()
                .satisfies(
                        json -> {
                            Evidence evidence = tie().evidence().get(0);
                            assertThat(json.get("quote").asString()).isEqualTo(evidence.quote());
                            assertThat(json.get("source").asString())
                                    .isEqualTo(evidence.source().value());
                            assertThat(json.get("paragraph").asInt())
                                    .isEqualTo(evidence.paragraph());
                        });
        assertThat(status()).startsWith("Copied as evidence: ");
    }

    @Test
    void ofAnActorTheQuotesOfAllThatSpeaksOfItAreCopied() {
        commands.copyEvidence(Set.of(JAPAN));

        List<String> quotes =
                JsonMapper.shared()
                        .readTree('[' + copied.get(0) + ']')
                        .valueStream()
                        .map(json -> json.get("quote").asString())
                        .toList();
        assertThat(quotes).doesNotHaveDuplicates();
        open().dossier().ties().stream()
                .filter(tie -> tie.touches(JAPAN))
                .flatMap(tie -> tie.evidence().stream())
                .forEach(evidence -> assertThat(quotes).contains(evidence.quote()));
    }

    @Test
    void aTieThatIsHiddenIsListedByTheFiltersAndComesBack() {
        commands.hide(Set.of(tie().id()));

        assertThat(models.session().filters().hides(tie().id())).isTrue();
        assertThat(models.session().filters().hiddenProperty().get()).isPositive();
        assertThat(status()).startsWith("Hidden: " + tie().label());
        models.session().filters().reset();
        assertThat(models.session().filters().hides(tie().id())).isFalse();
    }

    @Test
    void theSentencesOfATieAreWalkedAndItsActorsFocusedOn() {
        List<SentenceRef> sentences = List.copyOf(open().evidence().sentences(tie().id()));
        commands.goToSentence(Set.of(tie().id()));
        assertThat(models.selection().shownSentenceProperty().get()).contains(sentences.get(0));
        assertThat(models.selection().selection()).isEqualTo(new Selection.OfElement(tie().id()));

        commands.focus(Set.of(tie().id()));
        assertThat(models.canvas().trail().current().orElseThrow().middle())
                .containsExactlyInAnyOrder(tie().from(), tie().to());
        commands.edit(Set.of(JAPAN));
        assertThat(models.options().panelProperty().get()).isEqualTo(Panel.EVIDENCE);
        assertThat(models.selection().selection()).isEqualTo(new Selection.OfElement(JAPAN));
    }
}
