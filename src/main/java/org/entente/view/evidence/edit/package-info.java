/** What the evidence panel shows is changed where it is read, while one curates. */
@NullMarked
package org.entente.view.evidence.edit;

import org.jspecify.annotations.NullMarked;
