/** Tests of tables as files. */
@NullMarked
package it.sprint.warehouse.export;

import org.jspecify.annotations.NullMarked;
