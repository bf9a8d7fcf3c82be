package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javax.imageio.ImageIO;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Theme;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.view.Selection;
import org.entente.view.canvas.viewport.Viewport;
import org.junit.jupiter.api.Test;

/** Moving about, keys, themes, opening and exporting. */
class WindowJourneyTest extends Journey {

    private static final ActorId CHINA = new ActorId("china");

    @Test
    void theWindowHasTheProgramsIcon() {
        waitUntil("the icon is there", () -> !stage.getIcons().isEmpty());
        assertThat(stage.getIcons().get(0).getWidth()).isEqualTo(128);
    }

    @Test
    void theExportedImageLooksLikeTheScreen() throws IOException {
        Path file = folder.resolve("picture.png");
        answers.image = Optional.of(file);
        robot.clickOn("#actor-china");
        waitUntil("China is selected", () -> isSelected(CHINA));
        robot.moveTo("#export-button");
        BufferedImage screen = snapshot(node("#graph-canvas"));
        robot.clickOn("#export-button");
        waitUntil(
                "the preview is there", () -> robot.lookup("#export-size").tryQuery().isPresent());
        onFx(
                () -> {
                    for (String id :
                            List.of("#export-title", "#export-legend", "#export-caption")) {
                        robot.lookup(id).queryAs(CheckBox.class).setSelected(false);
                    }
                });
        robot.clickOn("#export-save");
        waitUntil(
                "the file is written", () -> Files.exists(file) && status().startsWith("Exported"));

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(2 * screen.getWidth());
        assertThat(image.getHeight()).isEqualTo(2 * screen.getHeight());
        BufferedImage shrunk = shrink(image, screen.getWidth(), screen.getHeight());
        assertThat(difference(screen, shrunk)).as("mean difference of a channel").isLessThan(2.0);
        assertThat(worstBlock(screen, shrunk)).as("the worst block of 24 x 24").isLessThan(40.0);
    }

    @Test
    void everythingCanBeWalkedByKeyboard() {
        onFx(() -> node("#graph-canvas").requestFocus());
        robot.push(KeyCode.ENTER);
        waitUntil("some actor is selected", () -> selectedActor().isPresent());
        Set<ActorId> seen = new LinkedHashSet<>();
        for (KeyCode way : List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN)) {
            ActorId from = selectedActor().orElseThrow();
            robot.push(way);
            settle();
            ActorId to = selectedActor().orElseThrow();
            seen.add(to);
            assertThat(from.equals(to) || liesThatWay(way, centre(from), centre(to)))
                    .as("%s leads from %s to %s", way, from, to)
                    .isTrue();
        }
        assertThat(seen).hasSizeGreaterThan(1);
        robot.push(KeyCode.ESCAPE);
        waitUntil("nothing is selected", () -> selected() instanceof Selection.None);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        waitUntil("an actor is selected again", () -> selectedActor().isPresent());
    }

    @Test
    void zoomKeysAndWheelKeepTheirLimits() {
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        waitUntil("it is smaller", () -> viewport().zoom() < 1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        waitUntil("all is shown", () -> viewport().zoom() == 1);
        Node canvas = node("#graph-canvas");
        Point centre =
                viewport()
                        .toWorld(
                                canvas.getLayoutBounds().getCenterX(),
                                canvas.getLayoutBounds().getCenterY());
        turnWheel(canvas, 120);
        waitUntil("it is larger", () -> viewport().zoom() > 1);
        Point after =
                viewport()
                        .toWorld(
                                canvas.getLayoutBounds().getCenterX(),
                                canvas.getLayoutBounds().getCenterY());
        assertThat(after.distance(centre)).isLessThan(0.01);
        turnWheel(canvas, 400, 40);
        assertThat(viewport().zoom()).isEqualTo(Viewport.MAX_ZOOM);
        turnWheel(canvas, -400, 80);
        assertThat(viewport().zoom()).isEqualTo(Viewport.MIN_ZOOM);
    }

    @Test
    void aDragPansAndADoubleClickOnBareGroundShowsAll() {
        Node canvas = node("#graph-canvas");
        Viewport fitted = viewport();
        robot.moveTo(canvas.localToScreen(20, 20))
                .press(MouseButton.PRIMARY)
                .moveBy(40, 30)
                .moveBy(40, 30)
                .release(MouseButton.PRIMARY);
        waitUntil(
                "the picture has moved",
                () -> viewport().x() > fitted.x() + 40 && viewport().y() > fitted.y() + 30);
        assertThat(selected()).isInstanceOf(Selection.None.class);
        // Cards lie in the corners of the canvas; what was in the middle above has moved down.
        double middle = canvas.getLayoutBounds().getWidth() / 2;
        Viewport moved = viewport();
        robot.doubleClickOn(canvas.localToScreen(middle, 12));
        waitUntil(
                "all is shown",
                () -> !viewport().equals(moved) && showsAll(canvas.getLayoutBounds()));
    }

    private boolean showsAll(Bounds canvas) {
        Viewport seen = viewport();
        return window.canvas().drawing().orElseThrow().nodes().stream()
                .map(NodeMark::centre)
                .allMatch(
                        centre ->
                                canvas.contains(
                                        seen.x() + seen.zoom() * centre.x(),
                                        seen.y() + seen.zoom() * centre.y()));
    }

    @Test
    void aDraggedNodeTakesItsLinesAlong() {
        Point before = centre(CHINA);
        robot.moveTo("#actor-china")
                .press(MouseButton.PRIMARY)
                .moveBy(-20, 20)
                .moveBy(-30, 30)
                .release(MouseButton.PRIMARY);
        waitUntil("it has moved", () -> centre(CHINA).distance(before) > 40);
        GraphDrawing drawing = window.canvas().drawing().orElseThrow();
        drawing.ties().stream()
                .filter(tie -> tie.from().equals(CHINA))
                .forEach(
                        tie ->
                                assertThat(tie.curve().start().distance(centre(CHINA)))
                                        .isLessThan(60));
    }

    @Test
    void theThemeChangesColoursAndNothingElse() {
        GraphDrawing light = window.canvas().drawing().orElseThrow();
        robot.clickOn("#theme-toggle");
        waitUntil(
                "it is dark",
                () -> !window.canvas().drawing().orElseThrow().style().equals(light.style()));
        GraphDrawing dark = window.canvas().drawing().orElseThrow();
        assertThat(dark.nodes()).isEqualTo(light.nodes());
        robot.moveTo("#status-bar");
        shoot("open-dark");
        robot.clickOn("#actor-russia");
        waitUntil("Russia is selected", () -> isSelected(new ActorId("russia")));
        shoot("country-dark");
    }

    @Test
    void aLookIsChosenInTheMenuAndTheDesktopsIsFollowedAgain() {
        waitUntil("the menus are there", () -> robot.lookup("#menu-bar").tryQuery().isPresent());
        assertThat(look("look-system").isSelected()).isTrue();
        onFx(() -> look("look-dark").fire());
        onFx(() -> window.themes().tell(Theme.LIGHT));
        waitUntil("it is dark", () -> theme() == Theme.DARK);
        assertThat(look("look-dark").isSelected()).isTrue();
        onFx(() -> look("look-system").fire());
        waitUntil("it is light", () -> theme() == Theme.LIGHT);
    }

    private Theme theme() {
        return window.canvas().drawing().orElseThrow().style().theme();
    }

    private RadioMenuItem look(String id) {
        return ((MenuBar) node("#menu-bar"))
                .getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(Menu.class::isInstance)
                        .flatMap(menu -> ((Menu) menu).getItems().stream())
                        .filter(item -> id.equals(item.getId()))
                        .map(RadioMenuItem.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aBrokenDossierIsExplainedAndTheOpenOneStays() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(
                broken.resolve("dossier.json"),
                "{\n  \"format\": 1,\n  \"title\": oops\n}\n",
                StandardCharsets.UTF_8);
        answers.file = Optional.of(broken.resolve("dossier.json"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        waitUntil("the problem is told", () -> !answers.problems.isEmpty());
        assertThat(answers.headlines.get(0)).contains("could not open").contains("stays open");
        assertThat(answers.problems.get(0)).startsWith("dossier.json:3:12: error: ");
        assertThat(stage.getTitle()).contains("China concerned");
        assertThat(window.canvas().drawing()).isPresent();
    }

    @Test
    void aDossierOfOnesOwnOpensAndIsRemembered() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("text.txt"), "Trade\n\nFreedonia sells tea to Sylvania.\n");
        Files.writeString(
                own.resolve("dossier.json"),
                """
                {"format": 1, "title": "Tea",
                 "sources": [{"id": "text", "title": "Trade", "file": "text.txt"}],
                 "actors": [{"id": "freedonia", "name": "Freedonia", "kind": "country"},
                            {"id": "sylvania", "name": "Sylvania", "kind": "country"}],
                 "ties": [{"id": "tea", "from": "freedonia", "to": "sylvania", "directed": true,
                           "label": "sells tea to", "kind": "economic", "stance": "cooperative",
                           "status": "stated",
                           "evidence": [{"source": "text", "paragraph": 1,
                                         "quote": "Freedonia sells tea to Sylvania"}]}],
                 "concerns": []}
                """);
        onFx(() -> window.session().open(own));
        waitUntil("it is open", () -> stage.getTitle().startsWith("Tea"));
        waitUntil("it is drawn", () -> robot.lookup("#tie-tea").tryQuery().isPresent());
        robot.clickOn("#tie-tea");
        waitUntil("its tie is selected", () -> selected() instanceof Selection.OfElement);
        assertThat(window.models().recent().paths()).containsExactly(own.toAbsolutePath());
        assertThat(answers.headlines).isEmpty();
    }

    private Selection selected() {
        return window.selection().selection();
    }

    private boolean isSelected(ElementId id) {
        return selected().equals(new Selection.OfElement(id));
    }

    private Optional<ActorId> selectedActor() {
        return selected() instanceof Selection.OfElement element
                        && element.id() instanceof ActorId actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    private static boolean liesThatWay(KeyCode way, Point from, Point to) {
        return switch (way) {
            case LEFT -> to.x() < from.x();
            case RIGHT -> to.x() > from.x();
            case UP -> to.y() < from.y();
            default -> to.y() > from.y();
        };
    }

    private Viewport viewport() {
        return window.canvas().viewportProperty().get();
    }

    private String status() {
        return window.models().status().textProperty().get();
    }

    private Point centre(ActorId actor) {
        return window.canvas().drawing().orElseThrow().node(actor).orElseThrow().centre();
    }

    private static BufferedImage shrink(BufferedImage image, int width, int height) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = small.createGraphics();
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, width, height, null);
        g.dispose();
        return small;
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        return difference(one, other, 0, 0, one.getWidth(), one.getHeight());
    }

    private static double worstBlock(BufferedImage one, BufferedImage other) {
        double worst = 0;
        for (int y = 0; y + 24 <= one.getHeight(); y += 24) {
            for (int x = 0; x + 24 <= one.getWidth(); x += 24) {
                worst = Math.max(worst, difference(one, other, x, y, 24, 24));
            }
        }
        return worst;
    }

    private static double difference(
            BufferedImage one, BufferedImage other, int left, int top, int width, int height) {
        long sum = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
                }
            }
        }
        return sum / (3.0 * width * height);
    }
}
