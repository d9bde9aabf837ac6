package it.sprint.warehouse.person;

/** The checks of persons' codes as a contract's rules call them. */
public final class PersonCodes {

  private PersonCodes() {}

  /**
   * Checks a tax code of 16 characters or a provisional one of 11 digits, in any case and with
   * spaces in and around it.
   */
  public static CodeCheck taxCode(String text) {
    String normal = CodeText.normal(text);
    boolean provisional = !normal.isEmpty() && Character.isDigit(normal.charAt(0));
    return provisional ? ProvisionalCode.check(normal) : TaxCode.check(normal);
  }

  public static boolean isTaxCode(String text) {
    return taxCode(text) == CodeCheck.VALID;
  }
}
