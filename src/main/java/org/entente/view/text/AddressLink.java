package org.entente.view.text;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.entente.view.StyleClass;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;
import org.entente.view.words.SourceAddress;

/** Shows where a source was published: a link where it can be opened, plain text elsewhere. */
public final class AddressLink {

    private static final int LENGTH = 90;

    private AddressLink() {}

    /**
     * Makes the line. It is opened by a click or by the keyboard, and by nothing else.
     *
     * @param address what it shows
     * @param actions what may be done with it
     * @return a link, or a label
     */
    public static Labeled of(SourceAddress address, AddressActions actions) {
        Labeled line = address.web().isPresent() ? link(address, actions) : new Label();
        line.setText(Isolated.of(Phrases.shortened(address.text(), LENGTH)));
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setTooltip(new Tooltip(address.text()));
        line.getStyleClass().addAll(StyleClass.MUTED.css(), StyleClass.SOURCE_ADDRESS.css());
        MenuItem copy = new MenuItem("Copy address");
        copy.setOnAction(event -> actions.copy().accept(address.text()));
        line.setContextMenu(new ContextMenu(copy));
        return line;
    }

    private static Hyperlink link(SourceAddress address, AddressActions actions) {
        Hyperlink link = new Hyperlink();
        link.setAccessibleText("Open in the browser: " + address.text());
        link.setOnAction(
                event -> {
                    address.web().ifPresent(actions.open());
                    link.setVisited(false);
                });
        return link;
    }
}
