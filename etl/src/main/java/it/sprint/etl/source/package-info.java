/** Finds what partners deliver: files in folders and downloads. */
@NullMarked
package it.sprint.etl.source;

import org.jspecify.annotations.NullMarked;
