package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.entente.model.id.TieId;
import org.junit.jupiter.api.Test;

/** From the picture on the screen to a file that carries its evidence. */
class ExportJourneyTest extends Journey {

    @Test
    void thePictureGoesOutWithLegendAndEvidence() throws IOException {
        Path file = folder.resolve("picture.svg");
        answers.image = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        waitUntil("the dialog is open", () -> robot.lookup("#export-save").tryQuery().isPresent());
        onFx(
                () -> {
                    ChoiceBox<?> formats = robot.lookup("#export-format").queryAs(ChoiceBox.class);
                    formats.getSelectionModel().select(1);
                    for (String id :
                            new String[] {"#export-title", "#export-legend", "#export-caption"}) {
                        assertThat(robot.lookup(id).queryAs(CheckBox.class).isSelected())
                                .as("%s, at first", id)
                                .isTrue();
                    }
                });
        robot.clickOn("#export-notes");
        waitUntil(
                "the preview has followed",
                () ->
                        robot.lookup("#export-size")
                                .queryLabeled()
                                .getText()
                                .contains("vectors and text"));
        waitUntil(
                "the page is long, for the evidence",
                () -> {
                    ImageView preview = robot.lookup("#export-preview").queryAs(ImageView.class);
                    return preview.getImage().getHeight() > 1.8 * preview.getImage().getWidth();
                });
        assertThat(node("#export-dpi").isDisabled()).isTrue();
        shootDialog();
        robot.clickOn("#export-save");
        waitUntil("the file is written", () -> Files.exists(file));
        waitUntil(
                "the dialog is closed",
                () -> robot.lookup("#export-save").tryQueryAs(Button.class).isEmpty());

        String svg = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(svg).contains("nk-troops-russia", "Stance of a tie", "46 of 50 sentences cited");
        waitUntil("it is told", () -> robot.lookup("#status-open").tryQuery().isPresent());
        robot.clickOn("#status-open");
        assertThat(browsed).containsExactly("xdg-open", file.toString());
        robot.clickOn("#status-show");
        assertThat(browsed).contains("array:string:" + file.toUri());
    }

    @Test
    void whatTheFiltersHideIsNotExported() throws IOException {
        Path file = folder.resolve("filtered.svg");
        answers.image = Optional.of(file);
        assertThat(exported(file)).contains("nk-troops-russia");

        Files.delete(file);
        robot.clickOn("#filter-status-reported");
        waitUntil("reports are hidden", () -> window.session().filters().choice().isActive());
        waitUntil(
                "the tie is not drawn",
                () ->
                        window.canvas().drawing().orElseThrow().elements(emphasis -> true).stream()
                                .noneMatch(new TieId("nk-troops-russia")::equals));
        assertThat(exported(file)).contains("china-nk-ally").doesNotContain("nk-troops-russia");
    }

    /** Exports the picture as it is seen, to an SVG file. */
    private String exported(Path file) throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        waitUntil("the dialog is open", () -> robot.lookup("#export-save").tryQuery().isPresent());
        onFx(
                () ->
                        robot.lookup("#export-format")
                                .queryAs(ChoiceBox.class)
                                .getSelectionModel()
                                .select(1));
        robot.clickOn("#export-save");
        waitUntil("the file is written", () -> Files.exists(file));
        waitUntil(
                "the dialog is closed",
                () -> robot.lookup("#export-save").tryQueryAs(Button.class).isEmpty());
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void cancelWritesNothing() {
        Path file = folder.resolve("picture.png");
        answers.image = Optional.of(file);
        robot.clickOn("#export-button");
        waitUntil(
                "the dialog is open", () -> robot.lookup("#export-cancel").tryQuery().isPresent());
        robot.clickOn("#export-cancel");
        waitUntil(
                "the dialog is closed",
                () -> robot.lookup("#export-cancel").tryQueryAs(Button.class).isEmpty());

        assertThat(file).doesNotExist();
    }

    @Test
    void aWebPageGoesOutFromTheMenuAndAFailureIsSaidInTheDialog() throws IOException {
        Path file = folder.resolve("nowhere").resolve("page.html");
        answers.image = Optional.of(file);
        robot.clickOn("File").clickOn("Export web page\u2026");
        waitUntil("the dialog is open", () -> robot.lookup("#export-save").tryQuery().isPresent());
        assertThat(robot.lookup("#export-number").tryQuery()).as("a page has no size").isEmpty();
        robot.clickOn("#export-save");
        waitUntil(
                "the failure is told",
                () ->
                        robot.lookup("#export-message")
                                .queryLabeled()
                                .getText()
                                .contains("there is no folder"));

        Files.createDirectory(file.getParent());
        robot.clickOn("#export-save");
        waitUntil("the file is written", () -> Files.exists(file));
        waitUntil(
                "the dialog is closed",
                () -> robot.lookup("#export-save").tryQueryAs(Button.class).isEmpty());
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>");
    }

    private void shootDialog() throws IOException {
        BufferedImage image = snapshot(node("#export-dialog"));
        Path screens = Files.createDirectories(Path.of("target", "screens"));
        ImageIO.write(image, "png", screens.resolve("export-dialog-light.png").toFile());
    }
}
