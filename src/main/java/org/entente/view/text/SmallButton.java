package org.entente.view.text;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small button whose text is never cut. */
public class SmallButton extends Button {

    public SmallButton(String id, String text, Runnable action) {
        super(text);
        setId(id);
        getStyleClass().add("small");
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(event -> action.run());
    }

    /**
     * Makes a button with an icon.
     *
     * @param name what it does, for its tooltip
     */
    public static SmallButton icon(String id, Feather glyph, String name, Runnable action) {
        SmallButton button = new SmallButton(id, "", action);
        button.setGraphic(new FontIcon(glyph));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(name);
        return button.tip(name);
    }

    /** Adds a tooltip. */
    public final SmallButton tip(String words) {
        setTooltip(new Tooltip(words));
        return this;
    }
}
