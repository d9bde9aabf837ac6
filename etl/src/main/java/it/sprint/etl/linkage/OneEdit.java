package it.sprint.etl.linkage;

/**
 * Whether two texts are one slip apart: a character more, less, another, or two that changed
 * places.
 */
final class OneEdit {

  private OneEdit() {}

  static boolean apart(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    boolean isOne = endA - start <= 1 && endB - start <= 1;
    boolean isSwap =
        endA - start == 2
            && endB - start == 2
            && a.charAt(start) == b.charAt(start + 1)
            && a.charAt(start + 1) == b.charAt(start);
    return isOne || isSwap;
  }
}
