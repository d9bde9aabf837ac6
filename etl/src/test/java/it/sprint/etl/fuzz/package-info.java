/** Damages deliveries and looks at what the warehouse makes of them. */
@org.jspecify.annotations.NullMarked
package it.sprint.etl.fuzz;
