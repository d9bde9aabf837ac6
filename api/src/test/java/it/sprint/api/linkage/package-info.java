/** Tests of pairs of records; every person in them is invented. */
@NullMarked
package it.sprint.api.linkage;

import org.jspecify.annotations.NullMarked;
