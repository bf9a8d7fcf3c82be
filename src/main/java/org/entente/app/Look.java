package org.entente.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.entente.drawing.Theme;

/** Fonts, themes and style sheets of the window. */
final class Look {

    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/";
    private static final List<String> FIRST_FACES =
            List.of("Inter-Regular.otf", "Inter-SemiBold.otf");
    private static final List<String> FURTHER_FACES = List.of("Inter-Bold.otf", "Inter-Italic.otf");

    private Look() {}

    /** Makes the faces of Inter known that the picture and the bars use. */
    static void loadFonts() {
        load(FIRST_FACES);
    }

    /** Makes the further faces known that the panels use. */
    static void loadPanelFonts() {
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

    /** Gives a scene Entente's style sheets. */
    static void dress(Scene scene) {
        for (String sheet :
                List.of(
                        "/org/entente/view/panels.css",
                        "/org/entente/view/explore.css",
                        "/org/entente/app/window.css")) {
            URL url = Look.class.getResource(sheet);
            if (url != null) {
                scene.getStylesheets().add(url.toExternalForm());
            }
        }
    }

    /** Changes a scene, and all that has no sheet of its own, to a theme. */
    static void apply(Theme theme, Scene scene) {
        boolean dark = theme == Theme.DARK;
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheetBSS()
                        : new PrimerLight().getUserAgentStylesheetBSS());
        scene.getRoot().getStyleClass().remove("dark");
        if (dark) {
            scene.getRoot().getStyleClass().add("dark");
        }
    }
}
