/** Tests of figures over HTTP. */
@NullMarked
package it.sprint.api.kpi;

import org.jspecify.annotations.NullMarked;
