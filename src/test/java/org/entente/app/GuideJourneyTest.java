package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.Selection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Walks the five ways of the user guide and takes its pictures, to target/screens each time and
 * into the guide itself by {@code ./mvnw test -Dtest=GuideJourneyTest -Dguide.pictures=write} on
 * JDK 17.
 */
class GuideJourneyTest extends Journey {

    private static final Path GUIDE = Path.of("src/site/markdown/user-guide.md");
    private static final Path PICTURES = Path.of("src/site/resources/images");
    private static final Pattern PICTURE =
            Pattern.compile("\\.\\./resources/images/([a-z0-9-]+)\\.png");
    private static final TieId TROOPS = new TieId("nk-troops-russia");

    private final List<String> taken = new ArrayList<>();

    @Test
    void theGuideShowsWhatItsFiveWaysShow() throws IOException {
        onFx(
                () -> {
                    stage.setWidth(1440);
                    stage.setHeight(900);
                });
        waitUntil(
                "the picture has followed",
                () -> {
                    double height = node("#graph-canvas").getLayoutBounds().getHeight();
                    return window.canvas().drawing().orElseThrow().area().height() == height;
                });
        take("guide-open", node(".root"));

        robot.clickOn("#actor-north-korea");
        waitUntil("the country is selected", () -> !isNothingSelected());
        take("guide-country", node(".root"));

        openPair("russia-north-korea", "nk-troops-russia");
        robot.clickOn("#tie-nk-troops-russia");
        waitUntil("the tie is selected", () -> selected().equals(new Selection.OfElement(TROOPS)));
        take("guide-line", node(".root"));

        SentenceRef sentence = new SentenceRef(new SourceId("article"), 8, 0);
        onFx(() -> robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(1));
        onFx(() -> window.selection().show(sentence));
        waitUntil("the sentence is there", () -> isShown("#sentence-article-8-0"));
        robot.push(KeyCode.ESCAPE);
        robot.moveTo("#sentence-article-8-0");
        waitUntil(
                "its ties light up",
                () -> window.selection().pointedProperty().get().contains(TROOPS));
        take("guide-sentence", node(".root"));

        robot.push(KeyCode.CONTROL, KeyCode.E);
        waitUntil("the dialog is open", () -> isShown("#export-save"));
        waitUntil("the preview is there", () -> preview() != null);
        Image withoutLegend = preview();
        onFx(() -> robot.lookup("#export-legend").queryAs(CheckBox.class).setSelected(true));
        waitUntil(
                "the preview has the legend",
                () -> preview() != null && !Objects.equals(preview(), withoutLegend));
        take("guide-export", node("#export-dialog"));
        robot.clickOn("#export-cancel");

        assertThat(picturesNamed()).containsExactlyElementsOf(taken);
        assertThat(taken).allSatisfy(name -> assertThat(PICTURES.resolve(name + ".png")).exists());
    }

    private void take(String name, Node node) {
        settle();
        BufferedImage image = snapshot(node);
        try {
            Path screens = Files.createDirectories(Path.of("target", "screens"));
            ImageIO.write(image, "png", screens.resolve(name + ".png").toFile());
            if ("write".equals(System.getProperty("guide.pictures"))) {
                Files.createDirectories(PICTURES);
                ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        taken.add(name);
    }

    private @Nullable Image preview() {
        return robot.lookup("#export-preview").queryAs(ImageView.class).getImage();
    }

    private static List<String> picturesNamed() throws IOException {
        return PICTURE.matcher(Files.readString(GUIDE))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private boolean isShown(String query) {
        return robot.lookup(query)
                .tryQuery()
                .map(Node::getLayoutBounds)
                .filter(box -> !box.isEmpty())
                .map(Bounds::getHeight)
                .isPresent();
    }

    private Selection selected() {
        return window.selection().selection();
    }

    private boolean isNothingSelected() {
        return selected() instanceof Selection.None;
    }
}
