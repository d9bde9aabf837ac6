package it.sprint.warehouse.columns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers for texts, told apart by their bytes, in the order in which they are first met: 1, 2 … A
 * text that is not there is 0.
 */
final class Dictionary {

  private static final int PRIME = 31;

  private final List<byte[]> texts = new ArrayList<>();
  private int[] slots = new int[64];

  /** The number of the text in these bytes of a buffer. */
  int number(byte[] buffer, int from, int length) {
    int slot = slotOf(hash(buffer, from, length), slots);
    while (slots[slot] != 0) {
      byte[] text = texts.get(slots[slot] - 1);
      if (Arrays.equals(text, 0, text.length, buffer, from, from + length)) {
        return slots[slot];
      }
      slot = slot + 1 & slots.length - 1;
    }
    texts.add(Arrays.copyOfRange(buffer, from, from + length));
    slots[slot] = texts.size();
    if (texts.size() * 2 > slots.length) {
      grow();
    }
    return texts.size();
  }

  private void grow() {
    int[] larger = new int[slots.length * 2];
    for (int number = 1; number <= texts.size(); number++) {
      byte[] text = texts.get(number - 1);
      int slot = slotOf(hash(text, 0, text.length), larger);
      while (larger[slot] != 0) {
        slot = slot + 1 & larger.length - 1;
      }
      larger[slot] = number;
    }
    slots = larger;
  }

  private static int slotOf(int hash, int[] slots) {
    return (hash ^ hash >>> 16) & slots.length - 1;
  }

  private static int hash(byte[] buffer, int from, int length) {
    int hash = 1;
    for (int i = from; i < from + length; i++) {
      hash = PRIME * hash + buffer[i];
    }
    return hash * 0x9E3779B1;
  }

  int size() {
    return texts.size();
  }

  /** The texts by number, from 1 on. */
  List<String> texts() {
    return texts.stream().map(text -> new String(text, StandardCharsets.UTF_8)).toList();
  }
}
