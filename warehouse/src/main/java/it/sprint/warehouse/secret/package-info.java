/**
 * Keys and what is done with them: texts sealed so that only this warehouse reads them, and
 * fingerprints that tell equal from different without keeping the values.
 */
@NullMarked
package it.sprint.warehouse.secret;

import org.jspecify.annotations.NullMarked;
