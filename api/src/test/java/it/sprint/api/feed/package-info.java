/** Tests of feeds over HTTP. */
@NullMarked
package it.sprint.api.feed;

import org.jspecify.annotations.NullMarked;
