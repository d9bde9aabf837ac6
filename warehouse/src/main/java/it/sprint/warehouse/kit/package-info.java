/**
 * The partners' kit: one small program that checks a file as the warehouse will, and makes
 * pseudonyms before anything leaves the partner's house.
 */
@NullMarked
package it.sprint.warehouse.kit;

import org.jspecify.annotations.NullMarked;
