/** What a run knows of its deliveries, and why a run stops. */
@NullMarked
package it.sprint.etl.run;

import org.jspecify.annotations.NullMarked;
