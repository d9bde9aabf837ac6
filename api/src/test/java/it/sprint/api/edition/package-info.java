/** Tests of editions and health. */
@NullMarked
package it.sprint.api.edition;

import org.jspecify.annotations.NullMarked;
