package it.sprint.warehouse.person;

/** What the check of a person's code says. */
public enum CodeCheck {
  VALID,
  WRONG_FORM,
  WRONG_CHECK_CHARACTER
}
