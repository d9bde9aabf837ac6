/**
 * The rights of persons: where the rows of somebody lie in every layer, what they say, and how they
 * are taken out of use or erased (GDPR art. 15, 17, 18).
 */
@NullMarked
package it.sprint.etl.rights;

import org.jspecify.annotations.NullMarked;
