/**
 * What helps a newcomer: the guide with all keys, and the hints of the first start.
 *
 * <p>{@link org.entente.view.help.HelpView} shows a {@link org.entente.view.help.Guide}; {@link
 * org.entente.view.help.HintsView} shows one hint at a time.
 */
@NullMarked
package org.entente.view.help;

import org.jspecify.annotations.NullMarked;
