/** Tests of feeds over HTTP. */
@NullMarked
package it.sprint.api.delivery;

import org.jspecify.annotations.NullMarked;
