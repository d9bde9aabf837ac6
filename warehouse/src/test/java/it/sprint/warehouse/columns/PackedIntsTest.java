package it.sprint.warehouse.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers in as few bytes as they need. */
class PackedIntsTest {

  @Test
  void numbersStayWhatTheyAreWhenLargerOnesCome() {
    PackedInts numbers = packed(0, 255, 256, 65_535, 65_536, Integer.MAX_VALUE);

    assertThat(all(numbers)).containsExactly(0, 255, 256, 65_535, 65_536, Integer.MAX_VALUE);
  }

  @Test
  void manyNumbersTakeAsMuchRoomAsTheLargestNeeds() {
    PackedInts small = new PackedInts();
    PackedInts larger = new PackedInts();
    for (int i = 0; i < 100_000; i++) {
      small.add(i % 200);
      larger.add(i % 300);
    }

    assertThat(small.inOrder(identity(100_000)).bytesHeld()).isEqualTo(100_000);
    assertThat(larger.inOrder(identity(100_000)).bytesHeld()).isEqualTo(200_000);
  }

  @Test
  void cellsAreMultipliedAndTheRowsNumberIsAdded() {
    int[] cells = {1, 2, 9};

    packed(5, 6, 300).addTo(cells, 10, new int[] {2, 0}, 2);

    assertThat(cells).containsExactly(310, 25, 9);
  }

  @Test
  void orderIsThatOfTheRowsNamed() {
    assertThat(all(packed(7, 8, 9).inOrder(new int[] {2, 0, 1}))).containsExactly(9, 7, 8);
  }

  private static PackedInts packed(int... values) {
    PackedInts numbers = new PackedInts();
    for (int value : values) {
      numbers.add(value);
    }
    return numbers;
  }

  private static int[] all(PackedInts numbers) {
    int[] all = new int[numbers.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = numbers.get(i);
    }
    return all;
  }

  private static int[] identity(int size) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    return order;
  }
}
