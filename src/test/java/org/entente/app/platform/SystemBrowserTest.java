package org.entente.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.entente.model.location.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemBrowserTest {

    private static final WebAddress ADDRESS = new WebAddress("https://example.org/a?b=c&d=%22");

    private final List<String> started = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    private SystemBrowser browser(String os, CompletableFuture<Integer> exit) {
        return new SystemBrowser(
                os,
                command -> {
                    started.addAll(command);
                    return exit;
                },
                Runnable::run);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, xdg-open",
        "FreeBSD, xdg-open",
        "Mac OS X, open",
        "Windows 11, rundll32 url.dll|FileProtocolHandler"
    })
    void eachSystemIsGivenTheAddressAsOneWord(String os, String command) {
        browser(os, CompletableFuture.completedFuture(0)).open(ADDRESS, () -> told.add("failed"));

        assertThat(String.join(" ", started))
                .isEqualTo(command.replace('|', ',') + " " + ADDRESS.text());
        assertThat(started).endsWith(ADDRESS.text());
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, xdg-open",
        "Mac OS X, open",
        "Windows 11, rundll32 url.dll|FileProtocolHandler"
    })
    void eachSystemIsGivenTheFileAsOneWord(String os, String command) {
        Path file = Path.of("a folder", "picture, final.pdf");
        browser(os, CompletableFuture.completedFuture(0)).open(file, () -> told.add("failed"));

        assertThat(String.join(" ", started))
                .isEqualTo(command.replace('|', ',') + " " + file.toAbsolutePath());
        assertThat(told).isEmpty();
    }

    @Test
    void aFileIsShownAmongThoseOfItsFolder() {
        Path file = Path.of("a folder", "one, two.pdf").toAbsolutePath();

        browser("Linux", CompletableFuture.completedFuture(0)).show(file, () -> told.add("failed"));
        assertThat(started)
                .startsWith("dbus-send", "--session")
                .contains("array:string:" + file.toUri().toString().replace(",", "%2C"));
        started.clear();
        browser("Mac OS X", CompletableFuture.completedFuture(0)).show(file, () -> {});
        assertThat(started).containsExactly("open", "-R", file.toString());
        started.clear();
        browser("Windows 11", CompletableFuture.completedFuture(1)).show(file, () -> {});
        assertThat(started).containsExactly("explorer", "/select," + file);
        assertThat(told).isEmpty();
    }

    @Test
    void withoutAFileManagerToAskTheFolderIsOpened() {
        Path file = Path.of("a folder", "picture.pdf").toAbsolutePath();
        SystemBrowser desktop =
                new SystemBrowser(
                        "Linux",
                        command -> {
                            if (command.get(0).equals("dbus-send")) {
                                throw new IOException("no such command");
                            }
                            started.addAll(command);
                            return CompletableFuture.completedFuture(0);
                        },
                        Runnable::run);

        desktop.show(file, () -> told.add("failed"));

        assertThat(started).containsExactly("xdg-open", String.valueOf(file.getParent()));
        assertThat(told).isEmpty();
        browser("Linux", CompletableFuture.completedFuture(1)).show(file, () -> told.add("failed"));
        assertThat(told).containsExactly("failed");
    }

    @Test
    void aCommandThatEndsBadlyIsReported() {
        CompletableFuture<Integer> exit = new CompletableFuture<>();
        browser("Linux", exit).open(ADDRESS, () -> told.add("failed"));
        assertThat(told).isEmpty();

        exit.complete(3);

        assertThat(told).containsExactly("failed");
    }

    @Test
    void aCommandThatIsNotThereIsReported() {
        SystemBrowser none =
                new SystemBrowser(
                        "Linux",
                        command -> {
                            throw new IOException("no such command");
                        },
                        Runnable::run);

        none.open(ADDRESS, () -> told.add("failed"));

        assertThat(told).containsExactly("failed");
    }
}
