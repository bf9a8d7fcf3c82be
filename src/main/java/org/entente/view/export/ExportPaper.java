package org.entente.view.export;

import java.util.Optional;
import org.entente.drawing.sheet.Paper;
import org.jspecify.annotations.Nullable;

/** What a PDF is printed on. */
public enum ExportPaper {
    /** One page that fits the picture and its surroundings. */
    SHEET("One page that fits everything", null),
    A4("Pages of A4", Paper.A4),
    A3("Pages of A3", Paper.A3),
    LETTER("Pages of US Letter", Paper.LETTER);

    private final String title;
    private final @Nullable Paper paper;

    ExportPaper(String title, @Nullable Paper paper) {
        this.title = title;
        this.paper = paper;
    }

    /** Returns the paper of the pages; empty for a page as large as need be. */
    public Optional<Paper> paper() {
        return Optional.ofNullable(paper);
    }

    @Override
    public String toString() {
        return title;
    }
}
