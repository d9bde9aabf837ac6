/** Finds what partners deliver: files in folders, downloads, and pulls from APIs and databases. */
@NullMarked
package it.sprint.etl.source;

import org.jspecify.annotations.NullMarked;
