package org.entente.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeNamesTest {

    private final FreeNames names = new FreeNames(null, Set.of("there.txt")::contains);

    @ParameterizedTest
    @CsvSource({
        "Two Fleets!.html, , two-fleets",
        "Überfälle.pdf, , uberfalle",
        "两支舰队.html, Two fleets, two-fleets",
        "两支舰队.html, 舰队, article",
        ".html, , html",
        "a very long name that somebody gave to a file once.txt, ,"
                + " a-very-long-name-that-somebody-gave-to-a"
    })
    void idsAreMadeOfTheFileElseOfTheTitle(String file, String title, String id) {
        assertThat(names.id(file, title)).isEqualTo(id);
    }

    @Test
    void idsAndNamesAreTakenOnce() {
        assertThat(names.id("a.txt", null)).isEqualTo("a");
        assertThat(names.id("A.txt", null)).isEqualTo("a-2");
        assertThat(names.file("a.txt")).isEqualTo("a.txt");
        assertThat(names.file("A.TXT")).isEqualTo("A-2.TXT");
        assertThat(names.file("there.txt")).isEqualTo("there-2.txt");
        assertThat(names.file("dossier.json")).isEqualTo("dossier-2.json");
    }

    @ParameterizedTest
    @CsvSource({
        "a:b\\c?.html, a-b-c-.html",
        "NUL.txt, article-NUL.txt",
        ".hidden, article-hidden",
        "'end. ', end",
        "'\u202Ea.txt', -a.txt"
    })
    void namesAreGoodOnEverySystem(String wanted, String name) {
        assertThat(names.file(wanted)).isEqualTo(name);
    }

    @Test
    void longNamesAreCutBeforeTheirExtension() {
        assertThat(names.file("a".repeat(300) + ".html")).hasSize(100).endsWith("a.html");
        assertThat(names.file("\uD83D\uDE00".repeat(100))).doesNotEndWith("\uD83D");
    }
}
