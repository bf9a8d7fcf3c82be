package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.TieId;
import org.entente.view.Panel;
import org.entente.view.text.HighlightedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A dossier whose every word turns the direction of what follows, looks like markup or like the
 * mark of a shortcut. Everything the window shows of it is plain text that keeps to itself.
 */
class HostileNamesJourneyTest extends Journey {

    private static final String TURN = "\u202e";
    private static final String HEBREW = "\u05d9\u05e9\u05e8\u05d0\u05dc";
    private static final String MARKUP = "<b>_bold_</b>";

    private final List<String> faults = new ArrayList<>();

    @Test
    void nothingThatIsShownTurnsOrBecomesMarkup() throws IOException {
        Path place = folder.resolve(TURN + "place_of_" + HEBREW);
        write(place);
        onFx(() -> window.session().open(place));
        waitUntil("it is open", () -> stage.getTitle().contains("Title"));
        waitUntil("it is drawn", () -> window.canvas().drawing().isPresent());

        assertThat(stage.getTitle())
                .isEqualTo("\u2068Title " + HEBREW + " " + MARKUP + "\u2069 \u2014 Entente");
        look("at first");
        onFx(() -> window.selection().select(new ActorId("alpha")));
        look("an actor");
        onFx(() -> window.selection().select(new TieId("one")));
        look("a tie");
        shoot("hostile-names");
        onFx(() -> window.selection().select(new ConcernId("fear")));
        look("a concern");
        TabPane tabs = robot.lookup(".tab-pane").queryAs(TabPane.class);
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            int tab = i;
            onFx(() -> tabs.getSelectionModel().select(tab));
            look("tab " + tab);
        }
        onFx(
                () -> {
                    node("#search-field").requestFocus();
                    ((TextField) node("#search-field")).setText("alpha");
                });
        look("what is found");
        shoot("hostile-names-search");
        onFx(() -> window.session().reload());
        Files.writeString(place.resolve("dossier.json"), "{");
        onFx(() -> window.session().reload());
        waitUntil("the notice is there", () -> window.session().noticeProperty().get().isPresent());
        look("a notice");
        assertThat(faults).isEmpty();
    }

    @Test
    void anAddressIsOpenedOnClickAndAFailureIsReportedWithAWayToCopyIt() throws IOException {
        Path place = folder.resolve("addresses");
        write(place);
        onFx(() -> window.session().open(place));
        waitUntil("it is open", () -> stage.getTitle().contains("Title"));
        waitUntil(
                "its problems are in front",
                () -> window.models().options().panelProperty().get() == Panel.PROBLEMS);
        robot.clickOn("#tab-evidence");
        assertThat(browsed).isEmpty();

        robot.clickOn("#evidence-pane .hyperlink.source-address");
        assertThat(browsed).containsExactly("xdg-open", "https://example.org/a");
        assertThat(node("#status-copy").isVisible()).isFalse();

        browserExit = 3;
        robot.clickOn("#evidence-pane .hyperlink.source-address");
        settle();
        assertThat(window.models().status().textProperty().get())
                .isEqualTo("No browser could be opened for https://example.org/a");
        shoot("address-not-opened");
        robot.clickOn("#status-copy");
        onFx(
                () ->
                        assertThat(Clipboard.getSystemClipboard().getString())
                                .isEqualTo("https://example.org/a"));
        onFx(() -> window.selection().select(new ActorId("alpha")));
        assertThat(node("#status-copy").isVisible()).isFalse();
    }

    private static void write(Path place) throws IOException {
        Files.createDirectories(place);
        String sentence = "Alpha " + TURN + " helps " + HEBREW + " Beta " + MARKUP + ".";
        Files.writeString(place.resolve("article.txt"), "Headline\n\n" + sentence + "\n");
        Files.writeString(place.resolve("more.txt"), "Other\n\n" + sentence + "\n");
        String evidence =
                """
                "evidence": [{"source": "article", "paragraph": 1, "quote": "%1$s"},
                             {"source": "more", "paragraph": 1, "quote": "%1$s"},
                             {"source": "more", "paragraph": 1, "quote": "Nowhere %1$s"}]}
                """
                        .formatted(sentence);
        Files.writeString(
                place.resolve("dossier.json"),
                """
                {"format": 1, "title": "%1$sTitle %2$s %3$s",
                 "sources": [
                  {"id": "article", "title": "%1$sNews %2$s %3$s", "file": "article.txt",
                   "author": "%1$sauthor", "publisher": "%2$s", "url": "https://example.org/a"},
                  {"id": "more", "title": "%2$s%1$s more", "file": "more.txt",
                   "url": "javascript:%1$salert(1)"}],
                 "actors": [
                  {"id": "alpha", "name": "%1$s_Alpha %3$s", "kind": "country",
                   "aliases": ["%1$salias", "%2$s alias"], "note": "%1$snote"},
                  {"id": "beta", "name": "%2$s _Beta", "kind": "person", "partOf": "alpha"},
                  {"id": "gamma", "name": "&lt;%1$sGamma_c", "kind": "group"}],
                 "ties": [
                  {"id": "one", "from": "alpha", "to": "beta", "label": "%1$shelps_%2$s",
                   "kind": "military", "stance": "cooperative", "status": "claimed",
                   "accordingTo": "gamma", %4$s,
                  {"id": "two", "from": "beta", "to": "gamma", "label": "blames",
                   "kind": "military", "stance": "adversarial", "status": "stated", %4$s,
                  {"id": "three", "from": "alpha", "to": "gamma", "directed": false,
                   "label": "talk", "kind": "military", "stance": "cooperative",
                   "status": "stated", %4$s],
                 "concerns": [
                  {"id": "fear", "holders": ["beta", "gamma"], "about": ["alpha", "one"],
                   "label": "%1$sfears %2$s", "status": "feared", "accordingTo": "beta", %4$s]}
                """
                        .formatted(TURN, HEBREW, MARKUP, evidence));
    }

    /** Looks at every text of every window. */
    private void look(String when) {
        settle();
        onFx(
                () -> {
                    for (Window open : Window.getWindows()) {
                        if (open instanceof Stage of) {
                            check(when, "window title", of.getTitle());
                        }
                        walk(when, open.getScene().getRoot());
                    }
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void walk(String when, Node node) {
        if (node instanceof HighlightedText || node instanceof TextInputControl) {
            // A paragraph stands by itself, exactly; a field holds what was typed.
            return;
        }
        if ("graph-canvas".equals(node.getId())) {
            // The words of a label are a text by themselves.
            words(when, node);
            return;
        }
        check(when, "what is read out at " + node, node.getAccessibleText());
        if (node instanceof Text text && !(node.getParent() instanceof Labeled)) {
            check(when, "text", text.getText());
        }
        if (node instanceof Labeled labeled) {
            check(when, "label", labeled.getText());
            mnemonic(when, labeled.getText(), labeled.isMnemonicParsing());
        }
        if (node instanceof Control control) {
            Tooltip tooltip = control.getTooltip();
            check(when, "tooltip", tooltip == null ? null : tooltip.getText());
            if (control.getContextMenu() != null) {
                control.getContextMenu().getItems().forEach(item -> item(when, item));
            }
        }
        if (node instanceof MenuBar bar) {
            bar.getMenus().forEach(menu -> item(when, menu));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(when, child));
        }
    }

    private void item(String when, MenuItem item) {
        check(when, "menu item", item.getText());
        mnemonic(when, item.getText(), item.isMnemonicParsing());
        if (item instanceof Menu menu) {
            menu.getItems().forEach(each -> item(when, each));
        }
    }

    private void mnemonic(String when, @Nullable String text, boolean parsed) {
        if (parsed && text != null && isOurs(text) && text.contains("_")) {
            faults.add(when + ": an underscore is a shortcut in " + shown(text));
        }
    }

    private void words(String when, Node node) {
        if (node instanceof Text text) {
            unturned(when, text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words(when, child));
        }
    }

    private void unturned(String when, String label) {
        if (label.matches("(?s).*[\u202a-\u202e\u2066-\u2069].*")) {
            faults.add(when + ": on the canvas: " + shown(label));
        }
    }

    private static boolean isOurs(String text) {
        return Stream.of("Alpha", "Beta", "Gamma", "bold", "place", HEBREW)
                .anyMatch(text::contains);
    }

    private void check(String when, String what, @Nullable String text) {
        if (text == null) {
            return;
        }
        int depth = 0;
        boolean sound = true;
        boolean mixed = text.chars().anyMatch(c -> c >= 'A' && c <= 'z');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u2066', '\u2067', '\u2068' -> depth++;
                case '\u2069' -> depth--;
                default -> {
                    boolean turns = c >= '\u202a' && c <= '\u202e';
                    boolean hebrew = c >= '\u0590' && c <= '\u05ff';
                    sound &= !turns && !(hebrew && mixed && depth == 0);
                }
            }
            sound &= depth >= 0;
        }
        if (!sound || depth != 0) {
            faults.add(when + ": " + what + ": " + shown(text));
        }
    }

    private static String shown(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c < 127 ? String.valueOf(c) : "\\u" + Integer.toHexString(c));
        }
        return out.toString();
    }
}
