package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.Stance;
import org.entente.testing.Contrast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the colours of the panels to the contrasts of WCAG 2.2, level AA. */
class PanelColoursTest {

    private static final Pattern COLOUR = Pattern.compile("(-[a-z-]+): (#[0-9a-f]{6})");

    private static Map<String, Color> colours(boolean dark) throws IOException {
        Theme theme = dark ? new PrimerDark() : new PrimerLight();
        String base = read(theme.getUserAgentStylesheet().replace(".bss", ".css"));
        String own = read("/org/entente/view/panels.css");
        int darkBlock = own.indexOf(".root.dark {");
        Map<String, Color> colours = new HashMap<>();
        collect(base, colours);
        collect(own.substring(0, darkBlock), colours);
        if (dark) {
            collect(own.substring(darkBlock), colours);
        }
        return colours;
    }

    /** The first definition in a sheet is that of the root. */
    private static void collect(String css, Map<String, Color> colours) {
        Map<String, Color> found = new HashMap<>();
        Matcher matcher = COLOUR.matcher(css);
        while (matcher.find()) {
            found.putIfAbsent(matcher.group(1), Color.web(matcher.group(2)));
        }
        colours.putAll(found);
    }

    private static String read(String resource) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PanelColoursTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Color known(Map<String, Color> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    /** What has a stance has the same colour in the panels as in the picture. */
    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void aStanceHasOneColour(boolean dark, boolean highContrast) throws IOException {
        VisualStyle style =
                VisualStyle.of(
                        dark
                                ? org.entente.drawing.style.Theme.DARK
                                : org.entente.drawing.style.Theme.LIGHT,
                        highContrast);
        Map<String, Color> colours = colours(dark);
        if (highContrast) {
            String sheet = read("/org/entente/app/window/window.css");
            String block = ".root.high-contrast" + (dark ? ".dark {" : " {");
            collect(sheet.substring(sheet.indexOf(block)), colours);
        }
        for (Stance stance :
                List.of(Stance.COOPERATIVE, Stance.ADVERSARIAL, Stance.MIXED, Stance.NEUTRAL)) {
            Rgba drawn = style.color(stance);
            assertThat(known(colours, "-entente-" + stance.word()))
                    .as(stance.word())
                    .isEqualTo(Color.rgb(drawn.red(), drawn.green(), drawn.blue()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-color-fg-default, -color-bg-default, 4.5",
        "-color-fg-default, -color-bg-subtle, 4.5",
        "-color-fg-default, -entente-highlight, 4.5",
        "-color-fg-default, -entente-highlight-strong, 4.5",
        "-color-fg-default, -entente-tint, 4.5",
        "-color-fg-default, -entente-selected-text, 4.5",
        "-color-fg-muted, -color-bg-default, 4.5",
        "-color-accent-fg, -color-bg-default, 4.5",
        "-entente-cooperative-text, -color-bg-default, 4.5",
        "-entente-adversarial-text, -color-bg-default, 4.5",
        "-entente-mixed-text, -color-bg-default, 4.5",
        "-entente-neutral-text, -color-bg-default, 4.5",
        "-entente-verified, -color-bg-default, 4.5",
        "-entente-unverified, -color-bg-default, 4.5",
        "-entente-cooperative, -color-bg-default, 3",
        "-entente-adversarial, -color-bg-default, 3",
        "-entente-mixed, -color-bg-default, 3",
        "-entente-neutral, -color-bg-default, 3",
        "-entente-evidence-bar, -color-bg-default, 3",
    })
    void aColourStandsOutFromWhatIsBehindItInBothThemes(String front, String behind, double atLeast)
            throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            Map<String, Color> colours = colours(dark);
            assertThat(Contrast.of(known(colours, front), known(colours, behind)))
                    .as("%s on %s, %s", front, behind, dark ? "dark" : "light")
                    .isGreaterThanOrEqualTo(atLeast);
        }
    }
}
