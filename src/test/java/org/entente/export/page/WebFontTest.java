package org.entente.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.assertj.core.api.Assertions;
import org.entente.drawing.Pictures;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.TextStyle.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebFontTest {

    private static final String LETTERS = " Aagx\u2014\u00e9";

    private static byte[] font(Weight weight) {
        return WebFont.of(
                Pictures.INTER,
                weight,
                LETTERS.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource(Weight.class)
    void aFontReaderFindsEveryLetterAsWideAsItIs(Weight weight) throws IOException {
        OpenTypeFont font = new OTFParser(false).parse(new RandomAccessReadBuffer(font(weight)));
        TextStyle style = new TextStyle(1000, weight);

        assertThat(font.getNumberOfGlyphs()).isEqualTo(LETTERS.length() + 1);
        for (int letter : LETTERS.codePoints().toArray()) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
            assertThat(glyph).as(Character.toString(letter)).isPositive();
            assertThat((double) font.getAdvanceWidth(glyph))
                    .isCloseTo(Pictures.INTER.advance(letter, style), Assertions.within(0.6));
        }
        assertThat(font.getUnicodeCmapLookup().getGlyphId('z')).isZero();
    }

    @Test
    void javaSetsTextInIt() throws IOException, FontFormatException {
        Font font =
                Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font(Weight.REGULAR)));
        FontRenderContext exact = new FontRenderContext(null, true, true);

        assertThat(font.getFamily()).isEqualTo("Inter");
        assertThat(font.canDisplayUpTo(LETTERS)).isEqualTo(-1);
        double height =
                font.deriveFont(100f).createGlyphVector(exact, "x").getVisualBounds().getHeight();
        assertThat(height).isCloseTo(54.6, Assertions.within(1.5));
    }

    @Test
    void theSameLettersGiveTheSameBytes() {
        assertThat(font(Weight.SEMI_BOLD)).isEqualTo(font(Weight.SEMI_BOLD));
        assertThat(font(Weight.SEMI_BOLD)).isNotEqualTo(font(Weight.REGULAR));
    }
}
