/** Where something is: on the globe, or on the web. */
@NullMarked
package org.entente.model.location;

import org.jspecify.annotations.NullMarked;
