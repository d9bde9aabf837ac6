/** Local accounts: who may sign in, as what, and how passwords and attempts are kept. */
@NullMarked
package it.sprint.warehouse.account;

import org.jspecify.annotations.NullMarked;
