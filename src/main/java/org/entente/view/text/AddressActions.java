package org.entente.view.text;

import java.util.function.Consumer;
import org.entente.model.location.WebAddress;

/**
 * What a reader may do with the address of a source. Nothing is done unasked.
 *
 * @param open hands it to the browser
 * @param copy takes it to the clipboard
 */
public record AddressActions(Consumer<WebAddress> open, Consumer<String> copy) {}
