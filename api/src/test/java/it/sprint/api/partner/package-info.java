/** Tests of feeds over HTTP. */
@NullMarked
package it.sprint.api.partner;

import org.jspecify.annotations.NullMarked;
