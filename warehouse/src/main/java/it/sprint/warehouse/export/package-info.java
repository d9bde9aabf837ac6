/** Tables as files that people open in a spreadsheet. */
@NullMarked
package it.sprint.warehouse.export;

import org.jspecify.annotations.NullMarked;
