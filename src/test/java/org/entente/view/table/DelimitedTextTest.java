package org.entente.view.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.id.ConcernId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTextTest {

    private static final List<String> HEADINGS = List.of("Held by", "Label");

    private static ConcernRow row(String label) {
        return new ConcernRow(
                new ConcernId("c"),
                "Aland",
                label,
                "Borduria",
                "stated",
                "the article",
                2,
                "1, 3",
                "\u201cq\u201d");
    }

    private static String csv(String label) {
        return DelimitedText.csv(HEADINGS, List.of(row(label).cells()));
    }

    private static String tsv(String label) {
        return DelimitedText.tsv(HEADINGS, List.of(row(label).cells()));
    }

    @Test
    void writesHeadingsAndThenOneLineForEachRow() {
        assertThat(tsv("uneasy").lines())
                .containsExactly(
                        "Held by\tLabel",
                        "Aland\tuneasy\tBorduria\tstated\tthe article\t2\t1, 3\t\u201cq\u201d");
        assertThat(csv("uneasy").split("\r\n"))
                .containsExactly(
                        "Held by,Label",
                        "Aland,uneasy,Borduria,stated,the article,2,\"1, 3\",\u201cq\u201d");
        assertThat(csv("uneasy")).endsWith("\r\n");
    }

    @Test
    void quotesCommasQuotesAndLineEndsInCsv() {
        assertThat(csv("a, \"b\"")).contains(",\"a, \"\"b\"\"\",");
        assertThat(csv("a\nb")).contains(",\"a\nb\",");
    }

    @Test
    void keepsACellOnItsLineInTsv() {
        assertThat(tsv("a\tb\r\nc")).contains("\ta b c\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1"})
    void keepsASpreadsheetFromTakingACellForAFormula(String label) {
        assertThat(csv(label)).contains("'" + label);
        assertThat(tsv(label)).contains("\t'").doesNotContain("\t=").doesNotContain("\t" + label);
    }

    @Test
    void leavesSignsInsideACellAlone() {
        assertThat(csv("1+1=2")).contains(",1+1=2,");
    }
}
