package org.entente.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page does wrong must not go unheard by the tests that look for it. */
@ParameterizedClass
@MethodSource("org.entente.testing.browser.Engine#here")
@Tag("toolkit")
class BrowserTest {

    private final Engine engine;
    private final Path folder;

    BrowserTest(Engine engine, @TempDir Path folder) {
        this.engine = engine;
        this.folder = folder;
    }

    @Test
    void exceptionsAreComplaints() throws Exception {
        try (Browser browser = open("<script>throw new Error('amiss')</script>")) {
            assertThat(browser.complaints()).singleElement().asString().contains("amiss");
        }
    }

    @Test
    void breachesOfTheContentPolicyAreComplaints() throws Exception {
        try (Browser browser =
                open(
                        "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\">"
                                + "<script>document.title = 'amiss'</script>")) {
            assertThat(browser.complaints()).singleElement().asString().contains("default-src");
            assertThat(browser.value("document.title").asString()).isEmpty();
        }
    }

    @Test
    void everythingThePageAsksForIsARequest() throws Exception {
        try (Browser browser = open("<link rel=stylesheet href=style.css><img src=picture.png>")) {
            assertThat(browser.requests())
                    .containsExactlyInAnyOrder(
                            address("page.html"), address("style.css"), address("picture.png"));
        }
    }

    private String address(String name) {
        return folder.resolve(name).toUri().toString();
    }

    private Browser open(String page) throws Exception {
        Path file = folder.resolve("page.html");
        Files.writeString(file, "<!doctype html>" + page);
        return engine.open(folder, file);
    }
}
