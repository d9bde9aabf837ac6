package it.sprint.warehouse.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as everybody but its own sign-in knows it.
 *
 * @param partner the partner whose records it delivers; only the role partner has one
 * @param changedAt moves with password, role and enabling: who signed in before must sign in again
 */
public record Account(
    long key,
    String username,
    String displayName,
    Role role,
    @Nullable String partner,
    boolean isEnabled,
    @Nullable Instant lockedUntil,
    Instant changedAt) {}
