package org.entente.view.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.mention.Mention;
import org.entente.model.Source;
import org.entente.view.article.ArticleInk;
import org.entente.view.article.TextSelection;
import org.entente.view.curate.mention.Mentions;
import org.entente.view.curate.mention.Mentions.Place;
import org.entente.view.curate.words.Rows;
import org.entente.view.text.TextRange;

/** Draws mentions into the article. */
final class MentionInk {

    private final ArticleInk ink;
    private final Mentions mentions;

    MentionInk(ArticleInk ink, Mentions mentions) {
        this.ink = ink;
        this.mentions = mentions;
    }

    void clear() {
        ink.mentionsProperty().set(row -> List.of());
        ink.mentionProperty().set(Optional.empty());
    }

    /** Draws the mentions of a source. */
    void draw(Source source, Rows rows) {
        ink.mentionsProperty().set(row -> ranges(source, rows, row));
    }

    private List<TextRange> ranges(Source source, Rows rows, int row) {
        int paragraph = rows.row(row).number();
        if (paragraph >= source.article().paragraphs().size()) {
            return List.of();
        }
        List<TextRange> ranges = new ArrayList<>();
        String text = source.article().paragraphs().get(paragraph).text();
        for (Mention mention : mentions.in(text)) {
            rows.within(row, mention.start(), mention.end()).ifPresent(ranges::add);
        }
        return ranges;
    }

    /** Draws the mention with the keyboard focus, or none. */
    void drawCurrent(Optional<Place> place, Rows rows) {
        ink.mentionProperty()
                .set(
                        place.flatMap(
                                at -> {
                                    int row = point(at, rows).row();
                                    return rows.within(
                                                    row, at.mention().start(), at.mention().end())
                                            .map(range -> new ArticleInk.Mark(row, range));
                                }));
    }

    static TextSelection.Point point(Place place, Rows rows) {
        return rows.point(place.paragraph(), place.mention().start() + 1);
    }
}
