package org.entente.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicalOrderTest {

    @ParameterizedTest
    @CsvSource({
        "plain text 12, plain text 12",
        "םלוע םולש, שלום עולם",
        ".םולש, שלום.",
        "2024 תנשב, בשנת 2024",
        ".NATO לש 32 תורבח, חברות 32 של NATO.",
        "(םולש) המ, מה (שלום)",
        "said םולש today, said שלום today"
    })
    void linesAreTurnedRoundAsTheyAreRead(String visual, String logical) {
        assertThat(LogicalOrder.logical(visual)).isEqualTo(logical);
    }

    @Test
    void wordsOfOtherScriptsKeepTheirOrderTogether() {
        assertThat(LogicalOrder.logical(".הרבעש הנשב North Korea 12 לא ואב"))
                .isEqualTo("באו אל North Korea 12 בשנה שעברה.");
    }
}
