package it.sprint.warehouse.person;

import it.sprint.warehouse.person.ForbiddenContent.Finding;
import it.sprint.warehouse.person.ForbiddenContent.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for forbidden codes in bytes that come piece by piece, in constant memory: UTF-8,
 * Windows-1252 or UTF-16, with the escapes of JSON and XML. Of what it finds it keeps the kind and
 * the line, never the value. Not for use by several threads.
 */
public final class ContentScanner {

  /** What must be known before and behind a place to judge it. */
  private static final int MARGIN = 96;

  private static final int CAPACITY = 1 << 14;

  private final byte[] plain = Folding.plainBytes();
  private final byte[] text = new byte[CAPACITY];
  private final ByteSequence sequence = new ByteSequence();
  private final TaxCodeSearch taxCodes = new TaxCodeSearch();
  private final Set<Kind> wanted;
  private final List<Finding> findings = new ArrayList<>();
  private int size = MARGIN;
  private int nextDigit = MARGIN;
  private int nextSample = MARGIN;
  private long line = 1;

  public ContentScanner(Set<Kind> kinds) {
    this.wanted = kinds.isEmpty() ? EnumSet.noneOf(Kind.class) : EnumSet.copyOf(kinds);
    Arrays.fill(text, 0, MARGIN, Folding.OTHER);
  }

  /** Looks at the next {@code count} bytes. */
  public void accept(byte[] buffer, int offset, int count) {
    int next = offset;
    int end = offset + count;
    while (next < end && !wanted.isEmpty()) {
      if (sequence.isEmpty()) {
        next = acceptPlain(buffer, next, end);
      }
      if (next < end) {
        acceptByte(buffer[next++]);
      }
    }
  }

  /** Looks at what still waits for more bytes and answers the first find of each kind. */
  public List<Finding> finish() {
    while (!sequence.isEmpty()) {
      acceptAgain(sequence.takeAll());
    }
    for (int i = 0; i < MARGIN; i++) {
      append(Folding.OTHER);
    }
    search();
    Arrays.fill(text, Folding.OTHER);
    return findings();
  }

  /** The first find of each kind so far. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Copies the meaning of bytes as long as each is a character. */
  private int acceptPlain(byte[] buffer, int start, int end) {
    int next = start;
    int to = size;
    while (next < end) {
      int limit = Math.min(end, next + CAPACITY - to);
      byte meaning = Folding.OTHER;
      while (next < limit) {
        meaning = plain[buffer[next] & 0xFF];
        if (meaning == Folding.SPECIAL) {
          break;
        }
        text[to++] = meaning;
        next++;
      }
      size = to;
      if (meaning == Folding.SPECIAL) {
        return next;
      }
      makeRoom();
      to = size;
    }
    return next;
  }

  private void acceptByte(byte value) {
    if (sequence.isEmpty()) {
      byte meaning = plain[value & 0xFF];
      if (meaning != Folding.SPECIAL) {
        append(meaning);
        return;
      }
      if (value == '\n') {
        line++;
        append(Folding.NEW_LINE);
        return;
      }
      if (value == 0) {
        return;
      }
    }
    int character = sequence.add(value);
    if (character >= 0) {
      sequence.clear();
      appendDecoded(Folding.of(character));
    } else if (character == ByteSequence.NONE) {
      acceptAgain(sequence.takeAll());
    }
  }

  /** An escaped line break does not end the line of the file. */
  private void appendDecoded(byte meaning) {
    if (meaning != Folding.NOTHING) {
      append(meaning == Folding.NEW_LINE ? Folding.OTHER : meaning);
    }
  }

  /** The first byte is a character on its own, and the others may begin a sequence. */
  private void acceptAgain(byte[] bytes) {
    appendDecoded(Folding.ofWesternByte(bytes[0]));
    for (int i = 1; i < bytes.length; i++) {
      acceptByte(bytes[i]);
    }
  }

  private void append(byte meaning) {
    makeRoom();
    text[size++] = meaning;
  }

  private void makeRoom() {
    if (size < CAPACITY) {
      return;
    }
    search();
    int dropped = size - 2 * MARGIN;
    System.arraycopy(text, dropped, text, 0, size - dropped);
    size -= dropped;
    nextDigit -= dropped;
    nextSample -= dropped;
  }

  /** Searches all places that have a margin behind them. */
  private void search() {
    int limit = size - MARGIN;
    searchDigits(limit);
    if (wanted.contains(Kind.TAX_CODE)) {
      searchLetters(limit);
    }
  }

  private void searchDigits(int limit) {
    int mask =
        (wanted.contains(Kind.HEALTH_CODE) ? CodeTrigger.HEALTH_CODE : 0)
            | (wanted.contains(Kind.TAX_CODE) ? CodeTrigger.TAX_CODE : 0);
    int state = CodeTrigger.before(text, nextDigit);
    for (int place = nextDigit; place < limit; place++) {
      state = CodeTrigger.next(state, text[place]);
      int trigger = CodeTrigger.of(state) & mask;
      if (trigger != 0) {
        look(trigger, place);
      }
    }
    nextDigit = limit;
  }

  private void look(int trigger, int place) {
    if ((trigger & CodeTrigger.HEALTH_CODE) != 0 && HealthCodeSearch.hits(text, place)) {
      report(Kind.HEALTH_CODE, place);
    }
    if ((trigger & CodeTrigger.TAX_CODE) != 0 && taxCodes.hitsAtDigit(text, place)) {
      report(Kind.TAX_CODE, place);
    }
  }

  /** One letter in sixteen is enough to come upon each word of that length. */
  private void searchLetters(int limit) {
    int place = nextSample;
    while (place < limit) {
      if (Folding.isLetter(text[place]) && taxCodes.hitsAtLetter(text, place)) {
        report(Kind.TAX_CODE, place);
      }
      place += TaxCodeForm.LENGTH;
    }
    nextSample = place;
  }

  private void report(Kind kind, int place) {
    if (!wanted.remove(kind)) {
      return;
    }
    long linesBehind = 0;
    for (int i = place; i < size; i++) {
      linesBehind += text[i] == Folding.NEW_LINE ? 1 : 0;
    }
    findings.add(new Finding(kind, 0, line - linesBehind));
  }
}
