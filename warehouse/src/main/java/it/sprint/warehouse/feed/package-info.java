/**
 * What partners promise to send, and the reading and checking of what they sent: no file lands past
 * this package.
 */
@NullMarked
package it.sprint.warehouse.feed;

import org.jspecify.annotations.NullMarked;
