/** Tests of persons' codes; every person and every code in them is invented. */
@NullMarked
package it.sprint.warehouse.person;

import org.jspecify.annotations.NullMarked;
