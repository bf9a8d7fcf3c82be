/**
 * Where countries are, and a simple outline of the land, from Natural Earth's public-domain data.
 *
 * <p>{@link org.entente.geography.World} is the way in; {@link org.entente.geography.EqualEarth}
 * brings places and land to the plane. Values and pure functions; nothing here knows a dossier.
 */
@NullMarked
package org.entente.geography;

import org.jspecify.annotations.NullMarked;
