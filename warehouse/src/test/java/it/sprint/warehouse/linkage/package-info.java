/** Tests of what people decide of records that may be one person. */
@NullMarked
package it.sprint.warehouse.linkage;

import org.jspecify.annotations.NullMarked;
