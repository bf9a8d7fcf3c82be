package org.entente.view;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Leaves the Escape key to the window. Lists and tables take it to cancel an edit they lack. */
public final class EscapeKey {

    private EscapeKey() {}

    /**
     * Lets Escape through.
     *
     * @param control a list or table that nothing is edited in
     */
    public static void passThrough(Control control) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> pass(control, event));
    }

    private static void pass(Control control, KeyEvent event) {
        Parent parent = control.getParent();
        if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed() && parent != null) {
            event.consume();
            Event.fireEvent(parent, event.copyFor(parent, parent));
        }
    }
}
