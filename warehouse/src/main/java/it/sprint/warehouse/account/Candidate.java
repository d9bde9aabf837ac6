package it.sprint.warehouse.account;

/** An account that somebody tries to sign in to, with its failures before this attempt. */
record Candidate(Account account, PasswordHash hash, Failures before) {}
