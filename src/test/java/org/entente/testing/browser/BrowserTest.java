package org.entente.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** What a page does wrong must not go unheard by the tests that look for it. */
@Tag("toolkit")
class BrowserTest {

    private final Path folder;

    BrowserTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @InEachEngine
    void exceptionsAreComplaints(Engine engine) throws Exception {
        try (Browser browser = open(engine, "<script>throw new Error('amiss')</script>")) {
            assertThat(browser.complaints()).singleElement().asString().contains("amiss");
        }
    }

    @InEachEngine
    void breachesOfTheContentPolicyAreComplaints(Engine engine) throws Exception {
        try (Browser browser =
                open(
                        engine,
                        "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\">"
                                + "<script>document.title = 'amiss'</script>")) {
            assertThat(browser.complaints()).singleElement().asString().contains("default-src");
            assertThat(browser.value("document.title").asString()).isEmpty();
        }
    }

    @InEachEngine
    void everythingThePageAsksForIsARequest(Engine engine) throws Exception {
        try (Browser browser =
                open(engine, "<link rel=stylesheet href=style.css><img src=picture.png>")) {
            assertThat(browser.requests())
                    .containsExactlyInAnyOrder(
                            address("page.html"), address("style.css"), address("picture.png"));
        }
    }

    private String address(String name) {
        return folder.resolve(name).toUri().toString();
    }

    private Browser open(Engine engine, String page) throws Exception {
        Path file = folder.resolve("page.html");
        Files.writeString(file, "<!doctype html>" + page);
        return engine.open(file);
    }
}
