package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    /** One paragraph a line; a double bar stands where one sentence ends and the next begins. */
    private static final String PARAGRAPHS =
            """
            China is uneasy. ‖ Russia is not.
            Is China uneasy? ‖ It is! ‖ So it is said.
            No mark at the end
            Only one.
            VIII. The eighth point. ‖ XVIII. ‖ Louis was king.
            100. The hundredth point. ‖ 2019. ‖ A good year.
            One.  ‖  Two.   ‖   Three.
            The U.S. Army left.
            The U.S. President spoke in the U.N. Security Council.
            They met in the U.S. ‖ The talks failed.
            They left the U.S. ‖ It was late. ‖ In the U.K. ‖ However, others stayed.
            He moved to Washington, D.C. ‖ But she stayed.
            Mr. Campbell met Mrs. Lee, Ms. Park and Dr. No.
            Gen. Smith, Lt. Col. Jones and Adm. Brown saluted Sen. Cruz and Rep. Lee.
            MR. SMITH GOES TO WASHINGTON. ‖ THEN HE LEFT.
            Prof. Kim Jong Il. ‖ He taught.
            Kim J. Un spoke.
            J. R. R. Tolkien wrote it. ‖ J.R.R. Tolkien did.
            George W. Bush and J.-P. Sartre never met.
            They chose plan B. ‖ Russia agreed.
            It was I. ‖ Then came others.
            World War I. ‖ Britain won.
            Allies (e.g. Japan) were told, i.e. Tokyo knew.
            Arms, shells, etc. ‖ North Korea sent them.
            Arms, shells, etc. were sent.
            Roe v. Wade and Kim vs. Lee, cf. Smith.
            See No. 5 and Nos. 7 to 9, Fig. 3, p. 12, Vol. 2 and Art. 9 of the treaty.
            He said no. ‖ Then he left.
            Modern art. ‖ It sells.
            On Jan. 5, 2024, they met. ‖ By Dec. 31 it was over.
            They met in Jan. ‖ Russia was late.
            They meet on Mon. Jan. 5 and Tue. Sept. 9.
            Apple Inc. Chief Executive Tim Cook left Acme Corp. Ltd. yesterday.
            He works for Acme Inc. ‖ She works for Foo Co. ‖ They are happy.
            Martin Luther King Jr. Day was named for Martin Luther King Jr. ‖ He is missed.
            In St. Petersburg they met on Main St. ‖ The road was long.
            She holds a Ph.D. from Seoul and a B.A. in law.
            Smith et al. (2019) and Kim et al. Journal of Asia agree.
            It grew by 3.5 percent. ‖ It fell by .5 points.
            It ended in 2019. ‖ Then 2020 came. ‖ 20 people stayed.
            The 1st of May. ‖ The 2nd of June.
            Am 3. Oktober 1990 war es so weit.
            1. First item. ‖ 2. Second item.
            (1.) First. ‖ IV. Fourth. ‖ 2.1. A part.
            a. This is one.
            “He is uneasy.” ‖ “She is not.”
            "He is uneasy." ‖ "She is not."
            ‘He is uneasy.’ ‖ She is not.
            'He is uneasy.' ‖ She is not.
            Beijing finds it ‘unnerving.’ ‖ Moscow does not.
            “Why?” Campbell asked. ‖ “Because.” ‖ He left.
            “Stop!” he cried. ‖ “Go!” shouted Kim.
            “Why?” Mr. Kurt Campbell asked.
            “Stop!” ‖ Kim left.
            “Stop!” ‖ He said it twice.
            (He left.) ‖ She stayed.
            He left (at last!) and she stayed.
            He left. ‖ (She stayed.) ‖ [They slept.]
            He left (see p. 5). ‖ She stayed. (see below)
            The United States (U.S.) Army left.
            „Komm.“ ‖ Dann ging er. ‖ »Geh.« ‖ Er ging.
            « Il vient. » ‖ Elle part.
            Well... I mean... ‖ No.
            He waited... and waited… and left.
            He waited. . . . ‖ Then he left. . . and came back.
            ... and so it ended.
            …and so it ended.
            He said […] Then [...] More. ‖ End.
            What?! ‖ No!! ‖ Why...? ‖ Because.
            What?! he said.
            The allies—South Korea and Japan—agreed. ‖ Others—e.g. Mr. Kim—did not.
            “Really?” — he said. ‖ — Yes, she said.
            “Stop!”—he cried.
            See www.example.org. ‖ Then go to https://example.org/a.b?c=d&e=f. ‖ Done.
            The example.org site and Node.js. ‖ Use them.
            Use .NET 8.0.1 today.
            It is 5 p.m. ‖ Then it is 6 a.m. ‖ Russia wakes.
            At 5 p.m. Monday, at 6 p.m. EST, at 7 p.m. London time, at 8 p.m. (GMT) they met.
            Sales rose. ‖ iPhone buyers paid. ‖ eBay fell! ‖ macOS too? ‖ al-Assad left.
            It cost much. ‖ $5 million. ‖ €3 too.
            It ended. ‖ “and then” began.
            It ended. ‖ ’Twas night. ‖ 'tis day.
            ¿Qué pasa? ‖ ¡Nada! ‖ ¿Por qué?
            他来了。‖我走了！‖你呢？‖好。
            「行く。」と彼は言った。‖「はい。」‖彼は来た。
            約３．５％増えた．‖次は減った。
            वह आया। ‖ मैं गया।
            هل جاء؟ ‖ نعم.
            Он пришёл. ‖ Она ушла.
            It ended.[1] ‖ Then it began.[12][13] ‖ Good.¹ ‖ Yes.
            He said *no.* ‖ Then _yes._ ‖ Right.
            It is good. 👍
            It is good! ‖ 👍🏽 Really.
            Hello, world.Next is glued.
            Gov’t. officials and Int’l. Business Machines met.
            They left the U.S. ‖ 北朝鮮は残った。
            They chose plan B. ‖ 20 came. ‖ It was C. ‖ 北朝鮮は残った。
            2019。‖3月。‖後、
            5．‖a
            He came to Mt. Fuji in the Dept. (of State) at 9 a.m. ‖ “No.” ‖ He left.
            In the U.S. “Army” men called Smith Jr. “Junior” a friend. ‖ “The” end.
            The price in the U.S. $5 million. ‖ A. Smith paid.
            He met Kim J. “Jay” Un and, in Jan. ‖ Mr. Lee.
            At 5 p.m. on 9 May. ‖ Am 21. Januar. ‖ Am 30. ‖ Then.
            “Why?” ‖ Kim. ‖ “No!” ‖ Kim Jong Un of North Korea and many more.
            “Why?” ‖ (Kim asked.) ‖ “What?” ‖ 5 men asked.
            “He lives in the U.S.” ‖ The end. ‖ He said “etc.” and left.
            He left.[citation] ‖ He stayed.[a long note 12345] ‖ Then.
            She left.[a] ‖ She stayed.²,³ ‖ They met.† ‖ Go.(3) ‖ Stay.[citation needed] ‖ End.[1],[2]
            Both sides met.12 ‖ They agreed. ‖ It is p.12 The next, no.12 Downing Street and v1.12 Now.
            It is 3.12 Then. ‖ See it (p. 3). ‖ He left.(see the end of the page) She stayed.
            He came.[This note is much longer than any that a reader would take for one] She stayed.
            Τι κάνεις; ‖ Καλά είμαι; ‖ Ναι· τέλος. ‖ He left; Then she did.
            中国支持平壤!‖俄罗斯反对?‖对。‖是!
            བཀྲ་ཤིས། ‖ བདེ་ལེགས།
            Der 2. Weltkrieg endete. ‖ Im 19. Jahrhundert kam der 3. Mann. ‖ Nach Art. 5 Abs. 2 gilt das.
            I am 12. ‖ She is 10. ‖ He made 30. ‖ Kim saw it.
            He left.** ‖ *Then* he came. ‖ __So.__
            He left.- Then he came. ‖ - Then - he left. - and came.
            The U.S., the U.N. and the E.U. agreed; the U.S.-led bloc and U.S.’s allies too.
            """;

    static Stream<String> paragraphs() {
        return PARAGRAPHS.lines();
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void cutsWhereAReaderWould(String marked) {
        String text = marked.replace("‖", "");
        List<String> expected = Stream.of(marked.split("‖", -1)).map(String::strip).toList();

        assertThat(sentences(text)).isEqualTo(expected);
    }

    /** An arrow stands for a line end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The choices are:‖↵1. Throws an error‖↵2. Ignores it.‖ And more.‖↵3. Gives up",
                "1. One‖↵2. Two",
                "(1) Withdraw‖↵(2) Pay‖↵(3) Free prisoners.‖↵Then they met.",
                "a) one↵and a half‖↵b) two",
                "• First.‖ Second.‖↵• Another‖↵• Third: an item; with parts",
                "Demands:‖↵- peace‖↵- land.‖↵— He said no.",
                "It began in↵2019. ‖Then it was the↵12. Mai, and↵3. Oktober; so he saw↵Kim J. Un -"
                        + " and↵- said",
                "The plan↵— a bold one — failed.",
                "See page↵10) or↵b) of it.",
                "Item 1.‖↵1. One↵3. of May it was.",
            })
    void anItemOfAListIsASentence(String marked) {
        String text = marked.replace("‖", "").replace('↵', '\n');
        List<String> expected =
                Stream.of(marked.replace('↵', '\n').split("‖", -1)).map(String::strip).toList();

        assertThat(sentences(text)).isEqualTo(expected);
    }

    @Test
    void hasNoSentenceInAnEmptyOrBlankParagraph() {
        assertThat(sentences("")).isEmpty();
        assertThat(sentences(" \u00A0\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", ".", "?!", "“”", "👍", "—", "。"})
    void aParagraphOfSignsIsOneSentence(String signs) {
        assertThat(sentences(signs)).containsExactly(signs);
    }

    @Test
    void whiteSpaceOfEveryKindPartsSentencesAndBelongsToNone() {
        assertThat(sentences("One.\u00A0\u00A0Two.\r\nThree.\u2003Four.\u3000Five.\tSix. \u00A0"))
                .containsExactly("One.", "Two.", "Three.", "Four.", "Five.", "Six.");
    }

    @Test
    void everyVisibleCharacterOfRandomTextBelongsToExactlyOneSentence() {
        String alphabet = "aA1. .?!…\"'“”‘’()[]—-  \n\u00A0eg,;。」👍é\u0301U.S.";
        Random random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertCovered(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".", ". ", "? ", "a", "a.", "A. ", "a. B ", "\u0301", "👍", "U.S. ", "[", ".[",
                ". (", ".\"", "\uD83D", "。", ". - ", "Mr. ", "1. ", "\u00A0", "\n", "\n1. ", "\n- ",
                "a.1 ", ".("
            })
    void readsAMillionCharactersInLinearTime(String unit) {
        String text = unit.repeat(1_000_000 / unit.length()) + "x";
        List<Span> spans = assertTimeoutPreemptively(SOON, () -> SentenceSplitter.split(text));
        assertThat(spans.get(spans.size() - 1).end()).isEqualTo(text.length());
    }

    private static void assertCovered(String text) {
        List<Span> spans = SentenceSplitter.split(text);
        int behind = 0;
        for (Span span : spans) {
            assertThat(isSpace(text.substring(behind, span.start())))
                    .as("between, in <%s>", text)
                    .isTrue();
            String sentence = text.substring(span.start(), span.end());
            assertThat(sentence).as("in <%s>", text).isNotEmpty();
            assertThat(Characters.isSpace(sentence.charAt(0))).isFalse();
            assertThat(Characters.isSpace(sentence.charAt(sentence.length() - 1))).isFalse();
            behind = span.end();
        }
        assertThat(isSpace(text.substring(behind))).as("behind the last, in <%s>", text).isTrue();
    }

    private static boolean isSpace(String text) {
        return text.chars().allMatch(c -> Characters.isSpace((char) c));
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (Span span : SentenceSplitter.split(text)) {
            sentences.add(text.substring(span.start(), span.end()));
        }
        return sentences;
    }
}
