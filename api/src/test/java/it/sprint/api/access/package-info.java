/** Tests of who may do what. */
@NullMarked
package it.sprint.api.access;

import org.jspecify.annotations.NullMarked;
