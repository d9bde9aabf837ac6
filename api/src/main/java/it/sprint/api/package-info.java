/** How figures get out: the HTTP server over the published figures. */
@NullMarked
package it.sprint.api;

import org.jspecify.annotations.NullMarked;
