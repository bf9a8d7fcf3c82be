/** Articles in files that are text: plain text, Markdown and Rich Text Format. */
@NullMarked
package org.entente.intake.text;

import org.jspecify.annotations.NullMarked;
