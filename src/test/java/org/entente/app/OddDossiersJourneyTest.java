package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.drawing.GraphDrawing;
import org.junit.jupiter.api.Test;

/** Dossiers that nobody would make on purpose, in the real window. */
class OddDossiersJourneyTest extends Journey {

    @Test
    void eachOpensAndSaysWhatItHas() throws IOException {
        show("none", "");
        assertThat(node("#canvas-note").isVisible()).isTrue();
        assertThat(node("#legend-card").isVisible()).isFalse();
        shoot("odd-none");

        show("one", actor("a", "Only", "country"));
        assertThat(node("#canvas-note").isVisible()).isFalse();
        assertThat(drawing().nodes().get(0).label().shown()).isTrue();
        shoot("odd-one");

        show(
                "long",
                actor("a", "word ".repeat(2000), "person")
                        + ","
                        + actor("b", "x".repeat(10_000), "group"));
        assertThat(drawing().nodes()).allMatch(node -> node.label().box().width() < 400);
        robot.clickOn("#actor-a");
        waitUntil("it is selected", () -> window.canvas().drawing().isPresent());
        shoot("odd-long");

        show(
                "scripts",
                actor("a", "\u0642\u0637\u0631", "country")
                        + ","
                        + actor("b", "\u05d9\u05e9\u05e8\u05d0\u05dc", "country")
                        + ","
                        + actor("c", "\ud83d\ude80 \u671d\u9c9c", "group"));
        assertThat(drawing().nodes()).allMatch(node -> node.label().shown());
        shoot("odd-scripts");

        StringBuilder many = new StringBuilder(actor("c0", "Country 0", "country"));
        for (int i = 1; i < 30; i++) {
            many.append(',').append(actor("c" + i, "Country " + i, "country"));
        }
        show("apart", many.toString());
        assertThat(drawing().nodes()).hasSize(30);
        assertThat(drawing().nodes())
                .as("names below")
                .allMatch(node -> node.label().box().minY() > node.centre().y());
        shoot("odd-apart");
    }

    @Test
    void twoHundredTiesOfAPairOpen() throws IOException {
        StringBuilder ties = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            ties.append(i == 0 ? "" : ",").append(tie("t" + i, i % 2 == 0));
        }
        show(
                "parallel",
                actor("a", "A", "country") + "," + actor("b", "B", "country"),
                ties.toString());
        assertThat(drawing().ribbons()).hasSize(2);
        robot.clickOn("#pair-a-b");
        waitUntil("all lie side by side", () -> drawing().ties().size() == 200);
        shoot("odd-parallel");
    }

    private GraphDrawing drawing() {
        return window.canvas().drawing().orElseThrow();
    }

    private static String actor(String id, String name, String kind) {
        return "{\"id\": \"%s\", \"name\": \"%s\", \"kind\": \"%s\"}".formatted(id, name, kind);
    }

    private static String tie(String id, boolean forth) {
        return """
        {"id": "%s", "from": "%s", "to": "%s", "directed": true, "label": "sells tea to",
         "kind": "economic", "stance": "%s", "status": "stated", "evidence":
         [{"source": "text", "paragraph": 1, "quote": "They trade."}]}\
        """
                .formatted(
                        id,
                        forth ? "a" : "b",
                        forth ? "b" : "a",
                        forth ? "cooperative" : "adversarial");
    }

    private void show(String title, String actors) throws IOException {
        show(title, actors, "");
    }

    private void show(String title, String actors, String ties) throws IOException {
        Path own = Files.createDirectory(folder.resolve(title));
        Files.writeString(own.resolve("text.txt"), "Trade\n\nThey trade.\n");
        Files.writeString(
                own.resolve("dossier.json"),
                """
                {"format": 1, "title": "%s",
                 "sources": [{"id": "text", "title": "Trade", "file": "text.txt"}],
                 "actors": [%s], "ties": [%s], "concerns": []}
                """
                        .formatted(title, actors, ties),
                StandardCharsets.UTF_8);
        onFx(() -> window.session().open(own));
        waitUntil("it is open", () -> stage.getTitle().startsWith(title));
        waitUntil("it is drawn", () -> window.canvas().drawing().isPresent());
    }
}
