/** Tests of files that people send. */
@NullMarked
package it.sprint.api.file;

import org.jspecify.annotations.NullMarked;
