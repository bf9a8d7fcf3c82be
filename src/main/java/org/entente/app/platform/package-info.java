/** Threads, files that change, and what the desktop offers. */
@NullMarked
package org.entente.app.platform;

import org.jspecify.annotations.NullMarked;
