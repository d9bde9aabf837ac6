/** Signing in and out over HTTP, and who is signed in. */
@NullMarked
package it.sprint.api.session;

import org.jspecify.annotations.NullMarked;
