/** The description of the server for programmers: every address, with an example of its answer. */
@NullMarked
package it.sprint.api.documentation;

import org.jspecify.annotations.NullMarked;
