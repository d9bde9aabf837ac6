/** Tests of keys, seals and fingerprints. */
@NullMarked
package it.sprint.warehouse.secret;

import org.jspecify.annotations.NullMarked;
