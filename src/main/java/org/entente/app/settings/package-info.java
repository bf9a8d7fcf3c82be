/** What the program remembers from one run to the next. */
@NullMarked
package org.entente.app.settings;

import org.jspecify.annotations.NullMarked;
