package it.sprint.warehouse.account;

/** One account of the demo, with its password to be shown. */
record DemoAccount(String username, Role role, String password) {

  @Override
  public String toString() {
    return username;
  }
}
