package org.entente.view.canvas;

import org.entente.drawing.Detail;
import org.entente.view.DisplayOptions;

/** For tests of what is drawn with a line or a diamond to itself, however crowded it is. */
public final class EveryTie {

    private EveryTie() {}

    /** Returns options by which every tie is drawn by itself. */
    public static DisplayOptions options() {
        DisplayOptions options = new DisplayOptions();
        options.detailProperty().set(Detail.ALL);
        return options;
    }
}
