/** Tests of boards over HTTP. */
@NullMarked
package it.sprint.api.board;

import org.jspecify.annotations.NullMarked;
