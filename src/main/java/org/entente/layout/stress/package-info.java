/** Stress minimisation by stochastic gradient descent (Zheng, Pawar and Goodman, TVCG 2019). */
@NullMarked
package org.entente.layout.stress;

import org.jspecify.annotations.NullMarked;
