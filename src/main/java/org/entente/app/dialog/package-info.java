/** Dialogs: files, export, help, and failures. */
@NullMarked
package org.entente.app.dialog;

import org.jspecify.annotations.NullMarked;
