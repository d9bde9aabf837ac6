/**
 * Record linkage: which records are about one person. Knows no partner and does no input or output.
 */
@NullMarked
package it.sprint.etl.linkage;

import org.jspecify.annotations.NullMarked;
