/**
 * What a partner does over HTTP: have a file checked, deliver it, see what became of it, mend what
 * was rejected. Everything here is of the partner's own feeds.
 */
@NullMarked
package it.sprint.api.partner;

import org.jspecify.annotations.NullMarked;
