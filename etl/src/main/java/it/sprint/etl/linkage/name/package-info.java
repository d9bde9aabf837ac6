/** Names of persons as they are compared: letters, tokens, sounds. */
@NullMarked
package it.sprint.etl.linkage.name;

import org.jspecify.annotations.NullMarked;
