/** The boards over HTTP: all figures of a page in one answer, from one edition. */
@NullMarked
package it.sprint.api.board;

import org.jspecify.annotations.NullMarked;
