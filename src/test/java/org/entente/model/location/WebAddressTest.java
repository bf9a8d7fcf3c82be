package org.entente.model.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/a",
        "HTTP://example.org, HTTP://example.org",
        "' https://example.org/a ', https://example.org/a",
        "https://example.org:8443/a?b=c&d#e, https://example.org:8443/a?b=c&d#e",
        "https://example.org/caf\u00e9, https://example.org/caf%C3%A9",
        "https://example.org/\u202egpj, https://example.org/%E2%80%AEgpj",
        "http://[2001:db8::1]/x, http://[2001:db8::1]/x"
    })
    void takesAddressesOfTheWeb(String text, String address) {
        assertThat(WebAddress.of(text)).contains(new WebAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "//example.org/a",
                "/etc/passwd",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "data:text/html,hello",
                "ftp://example.org",
                "mailto:someone@example.org",
                "jar:https://example.org/a.jar!/b",
                "https:example.org",
                "https://",
                "https:///a",
                "https://bank.example@other.example/",
                "https://user:word@example.org/",
                "https://example.org:99999999/",
                "https://example.org:70000/",
                "https://exa mple.org/",
                "https://example.org/a b",
                "https://example.org/\"&calc",
                "https://example.org/`id`",
                "https://example.org/\n--flag",
                "https://\u0435xample.org/",
                "https://example.org/%zz",
                "--version"
            })
    void takesNothingElse(String text) {
        assertThat(WebAddress.of(text)).isEmpty();
        assertThatThrownBy(() -> new WebAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesNoEndlessAddress() {
        assertThat(WebAddress.of("https://example.org/" + "a".repeat(5000))).isEmpty();
        assertThat(WebAddress.of(null)).isEmpty();
    }
}
