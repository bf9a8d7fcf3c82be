/** Reads back what Entente exports with its evidence: tables in a zip, annotations in JSON-LD. */
@NullMarked
package org.entente.io.exchange;

import org.jspecify.annotations.NullMarked;
