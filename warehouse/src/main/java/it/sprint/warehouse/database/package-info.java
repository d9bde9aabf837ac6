/**
 * The PostgreSQL behind the warehouse: where it is, who may connect as what, and how its schema is
 * brought up to date.
 */
@NullMarked
package it.sprint.warehouse.database;

import org.jspecify.annotations.NullMarked;
