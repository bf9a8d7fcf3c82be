package org.entente.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.intake.DropReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplatePhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Advertisement | ADVERTISEMENT",
                "Реклама | ADVERTISEMENT",
                "Share this article | SHARING",
                "Follow us on Facebook | SHARING",
                "Sign up for our newsletter | NEWSLETTER",
                "Read more: Why Sudria builds small ships | READ_MORE",
                "DON'T MISS | READ_MORE",
                "Lesen Sie auch: Nordland | READ_MORE",
                "By Ada Marsh | BYLINE",
                "3 November 2024 at 10:15 GMT | BYLINE",
                "Nov. 3, 2024 | BYLINE",
                "Updated at 1:23 p.m. | BYLINE",
                "Reporting by A. Writer; Editing by B. Reader | BYLINE",
                "Follow her on Twitter @adamarsh | SHARING",
                "(Image: GETTY) | CAPTION",
                "The cruiser in the harbour (AP Photo/A. Seaman) | CAPTION",
                "12 comments | COMMENTS",
                "Filed under: Ships | PAGE_FURNITURE",
                "© 2024 The Cape Review | PAGE_FURNITURE"
            })
    void wordsTellWhatIsBetweenParagraphs(String text, DropReason reason) {
        assertThat(BoilerplatePhrases.reason(text)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police could not reach him at his home in Lenne.",
                "More than forty ships lie here: four of them are cruisers.",
                "Share the burden, the minister told her neighbours.",
                "Popular in Norland, the treaty was hated elsewhere.",
                "More from each side died in the winter, the ministry said.",
                "Topics discussed included arms and the tolls.",
                "Copyright law was not on the table, they said.",
                "By Friday the ships had left. Nobody saw them go.",
                "Most recent polls show that nobody wants it.",
                "He is a journalist who was jailed in Sudria.",
                "Register of ships: the navy has 112.",
                "Print money, and prices rise.",
                "May 1940 was the month in which it began."
            })
    void sentencesOfAnArticleStay(String text) {
        assertThat(BoilerplatePhrases.reason(text)).isNull();
    }
}
