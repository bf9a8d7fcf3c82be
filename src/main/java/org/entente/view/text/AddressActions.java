package org.entente.view.text;

import java.util.function.Consumer;
import org.entente.model.location.WebAddress;

/**
 * Actions on the address of a source: open and copy. Nothing happens without a click.
 *
 * @param open hands it to the browser
 * @param copy takes it to the clipboard
 */
public record AddressActions(Consumer<WebAddress> open, Consumer<String> copy) {}
