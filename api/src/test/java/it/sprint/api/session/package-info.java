/** Tests of signing in and out. */
@NullMarked
package it.sprint.api.session;

import org.jspecify.annotations.NullMarked;
