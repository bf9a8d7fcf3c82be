package org.entente.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

    @Test
    void aCommandThatEndsBadlyIsTold() {
        CompletableFuture<Integer> exit = new CompletableFuture<>();
        browser("Linux", exit).open(ADDRESS, () -> told.add("failed"));
        assertThat(told).isEmpty();

        exit.complete(3);

        assertThat(told).containsExactly("failed");
    }

    @Test
    void aCommandThatIsNotThereIsTold() {
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
