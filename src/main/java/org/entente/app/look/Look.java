package org.entente.app.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.entente.drawing.style.Theme;
import org.entente.view.DisplayOptions;
import org.entente.view.StyleClass;

/** Fonts, themes and style sheets of the window. */
public final class Look {

    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/";
    private static final List<String> FIRST_FACES =
            List.of("Inter-Regular.otf", "Inter-SemiBold.otf");
    private static final List<String> FURTHER_FACES = List.of("Inter-Bold.otf", "Inter-Italic.otf");

    /** What AtlantaFX's Primer themes look up as -color-bg-default. */
    private static final Color LIGHT_GROUND = Color.web("#ffffff");

    private static final Color DARK_GROUND = Color.web("#0d1117");

    private static final double MIN_WIDTH = 1000;
    private static final double MIN_HEIGHT = 640;

    /** What a window manager puts around a dialog. */
    private static final double AROUND = 40;

    private static final String DARK = "dark";
    private static final String HIGH_CONTRAST = "high-contrast";

    private Look() {}

    /**
     * Makes the faces of Inter known that the picture and the bars use, and lets text of every
     * script wrap. To be called before the first text is laid out.
     */
    public static void prepareText() {
        PangoRepair.apply();
        load(FIRST_FACES);
    }

    /** Makes the further faces known that the panels use. */
    public static void loadPanelFonts() {
        load(FURTHER_FACES);
    }

    private static void load(List<String> faces) {
        for (String face : faces) {
            try (InputStream in = Look.class.getResourceAsStream(INTER + face)) {
                if (in != null) {
                    Font.loadFont(in, 12);
                }
            } catch (IOException e) {
                // The window falls back to the system's font.
                System.getLogger("org.entente").log(System.Logger.Level.DEBUG, face, e);
            }
        }
    }

    /** Gives a window the program's icon; {@code src/package/Icons.java} paints it. */
    public static void sign(Stage stage) {
        URL icon = Look.class.getResource("icon.png");
        if (icon != null) {
            stage.getIcons().add(new Image(icon.toExternalForm()));
        }
    }

    /** Keeps a scene in the look that the options ask for. */
    public static void follow(DisplayOptions options, Scene scene) {
        scene.getStylesheets().setAll(StyleSheets.at(options.textScaleProperty().get()));
        dress(options, scene.getRoot());
    }

    /** Gives a dialog the theme of its window and fits it to the available space. */
    public static void follow(Window owner, DialogPane pane) {
        Scene behind = owner.getScene();
        if (behind != null) {
            pane.getScene().getStylesheets().setAll(behind.getStylesheets());
            behind.getRoot().getStyleClass().stream()
                    .filter(List.of(DARK, HIGH_CONTRAST)::contains)
                    .forEach(pane.getStyleClass()::add);
        }
        fit(owner, pane);
    }

    /**
     * Limits a dialog to the size of its window, or of the smallest screen; its content scrolls.
     */
    private static void fit(Window owner, DialogPane pane) {
        Rectangle2D screen = screen(owner);
        double width = Math.min(Math.max(owner.getWidth(), MIN_WIDTH), screen.getWidth());
        double height = Math.min(Math.max(owner.getHeight(), MIN_HEIGHT), screen.getHeight());
        // Set as a style, because the theme sets a width for dialogs.
        pane.setStyle(
                String.format(
                        Locale.ROOT,
                        "-fx-max-width: %.0fpx; -fx-max-height: %.0fpx;",
                        width - AROUND,
                        height - AROUND));
        Window dialog = pane.getScene().getWindow();
        if (dialog != null) {
            dialog.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> moveOn(screen, dialog));
        }
    }

    private static Rectangle2D screen(Window window) {
        return Screen.getScreensForRectangle(
                        window.getX(), window.getY(), window.getWidth(), window.getHeight())
                .stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }

    /**
     * Moves a dialog back onto the screen: JavaFX centres it by its preferred size, not its actual
     * one.
     */
    private static void moveOn(Rectangle2D screen, Window dialog) {
        double mostX = Math.max(screen.getMinX(), screen.getMaxX() - dialog.getWidth());
        double mostY = Math.max(screen.getMinY(), screen.getMaxY() - dialog.getHeight());
        if (dialog.getX() < screen.getMinX() || dialog.getX() > mostX) {
            dialog.setX((screen.getMinX() + mostX) / 2);
        }
        if (dialog.getY() < screen.getMinY() || dialog.getY() > mostY) {
            dialog.setY((screen.getMinY() + mostY) / 2);
        }
    }

    /** Keeps a scene in the look that the options ask for, now and whenever they change. */
    public static void followAlways(DisplayOptions options, Scene scene) {
        follow(options, scene);
        apply(options.theme());
        fill(options, scene);
        options.themeProperty()
                .addListener(
                        (o, before, now) -> {
                            apply(now);
                            fill(options, scene);
                            dress(options, scene.getRoot());
                        });
        options.highContrastProperty()
                .addListener((o, before, now) -> dress(options, scene.getRoot()));
        options.textScaleProperty().addListener((o, before, now) -> follow(options, scene));
    }

    /**
     * Paints the background of the window through the scene's fill; the root is transparent.
     * Clearing the scene is much faster than filling a node of its size, which matters while a
     * large picture moves.
     */
    private static void fill(DisplayOptions options, Scene scene) {
        scene.setFill(options.theme() == Theme.DARK ? DARK_GROUND : LIGHT_GROUND);
        if (!scene.getRoot().getStyleClass().contains(StyleClass.WINDOW_ROOT.css())) {
            scene.getRoot().getStyleClass().add(StyleClass.WINDOW_ROOT.css());
        }
    }

    private static void dress(DisplayOptions options, Parent root) {
        root.getStyleClass().removeAll(DARK, HIGH_CONTRAST);
        if (options.theme() == Theme.DARK) {
            root.getStyleClass().add(DARK);
        }
        if (options.highContrastProperty().get()) {
            root.getStyleClass().add(HIGH_CONTRAST);
        }
    }

    private static void apply(Theme theme) {
        Application.setUserAgentStylesheet(
                theme == Theme.DARK
                        ? new PrimerDark().getUserAgentStylesheetBSS()
                        : new PrimerLight().getUserAgentStylesheetBSS());
    }
}
