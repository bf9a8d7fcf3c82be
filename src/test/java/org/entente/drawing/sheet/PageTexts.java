package org.entente.drawing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;

/** The texts on a page, in the order they are painted in. */
final class PageTexts {

    private PageTexts() {}

    static List<Ink.Text> texts(List<Ink> inks) {
        List<Ink.Text> texts = new ArrayList<>();
        for (Ink ink : inks) {
            if (ink instanceof Ink.Text text) {
                texts.add(text);
            } else if (ink instanceof InkGroup group) {
                texts.addAll(texts(group.inks()));
            }
        }
        return texts;
    }

    static String words(PictureSheet page) {
        return texts(page.inks()).stream().map(Ink.Text::text).collect(Collectors.joining(" "));
    }
}
