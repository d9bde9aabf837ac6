/** Tests of the description. */
@NullMarked
package it.sprint.api.documentation;

import org.jspecify.annotations.NullMarked;
