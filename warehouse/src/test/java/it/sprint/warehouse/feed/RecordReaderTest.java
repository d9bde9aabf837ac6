package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** How bytes become records, whatever the bytes. */
class RecordReaderTest {

  private static final int MEBIBYTE = 1 << 20;

  private final Contract contract = Contracts.load().of("interno-landings");

  @Test
  void recordsKnowThePhysicalLineOnWhichTheyStart() {
    assertThat(records("h\n1\n\"2\n3\",x\n4\n"))
        .containsExactly(sound(1, "h"), sound(2, "1"), sound(3, "\"2\n3\",x"), sound(5, "4"));
  }

  @Test
  void everyKindOfLineBreakEndsARecord() {
    assertThat(records("a\r\nb\rc\nd"))
        .containsExactly(sound(1, "a"), sound(2, "b"), sound(3, "c"), sound(4, "d"));
  }

  @Test
  void lineBreaksInQuotesCountOnceEach() {
    assertThat(records("\"a\r\nb\rc\"\nd\n"))
        .containsExactly(sound(1, "\"a\r\nb\rc\""), sound(4, "d"));
  }

  @Test
  void blankLinesAreNoRecordsButCountAsLines() {
    assertThat(records("\n\na\n  \t\n\nb\n\n")).containsExactly(sound(3, "a"), sound(6, "b"));
  }

  @Test
  void byteOrderMarkIsSkipped() {
    assertThat(records("\uFEFFa\n")).containsExactly(sound(1, "a"));
  }

  @Test
  void quoteInsideOfAnUnquotedFieldIsALetterLikeOthers() {
    assertThat(records("a \"b,c\nd\n")).containsExactly(sound(1, "a \"b,c"), sound(2, "d"));
  }

  @Test
  void doubledQuotesDoNotCloseAField() {
    assertThat(records("\"a\"\"\n\"\"b\",c\nd\n"))
        .containsExactly(sound(1, "\"a\"\"\n\"\"b\",c"), sound(3, "d"));
  }

  @Test
  void unclosedQuoteCostsItsOwnLineAlone() {
    assertThat(records("a,b\n1,\"2\n3,4\n5,6\n"))
        .containsExactly(
            sound(1, "a,b"),
            new SourceRecord(2, "1,\"2", ViolationCode.UNCLOSED_QUOTE),
            sound(3, "3,4"),
            sound(4, "5,6"));
  }

  @Test
  void unclosedQuoteOnTheLastLineIsFoundToo() {
    assertThat(records("a\n\"b"))
        .containsExactly(sound(1, "a"), new SourceRecord(2, "\"b", ViolationCode.UNCLOSED_QUOTE));
  }

  @Test
  void unclosedQuoteInALongFileResumesAtTheNextLine() {
    List<SourceRecord> records = records("\"a\n" + "1,2\n".repeat(MEBIBYTE));

    assertThat(records).hasSize(MEBIBYTE + 1);
    assertThat(records.get(0)).isEqualTo(new SourceRecord(1, "\"a", ViolationCode.UNCLOSED_QUOTE));
    assertThat(records.get(MEBIBYTE)).isEqualTo(sound(MEBIBYTE + 1L, "1,2"));
  }

  @Test
  void nulByteMarksItsRecordOnlyAndBecomesVisible() {
    assertThat(records("a\nb\0c\nd\n"))
        .containsExactly(
            sound(1, "a"), new SourceRecord(2, "b␀c", ViolationCode.NUL_BYTE), sound(3, "d"));
  }

  @Test
  void recordOfTheLongestAllowedLengthIsSound() {
    String longest = "x".repeat(MEBIBYTE);

    assertThat(records(longest + "\r\n" + longest + "y\nz"))
        .extracting(SourceRecord::problem)
        .containsExactly(null, ViolationCode.RECORD_TOO_LONG, null);
  }

  @Test
  void ofALineOf200MegabytesOnlyTheBeginningIsKept() {
    RecordReader reader = open(lineOf(200L * MEBIBYTE));

    List<SourceRecord> records = new ArrayList<>();
    reader.forEachRemaining(records::add);

    assertThat(records)
        .containsExactly(
            sound(1, "Data"),
            new SourceRecord(2, "x".repeat(RecordReader.KEPT_BYTES), ViolationCode.RECORD_TOO_LONG),
            sound(3, "end"));
    assertThat(reader.bufferedBytes()).isLessThanOrEqualTo(2 * MEBIBYTE);
  }

  @Test
  void beginningOfALongRecordEndsWithAWholeCharacter() {
    String text = "x" + "è".repeat(MEBIBYTE);

    assertThat(records(text).get(0).text()).isEqualTo("x" + "è".repeat(499));
  }

  @Test
  void manyRecordsLeaveTheBufferSmall() {
    RecordReader reader =
        open(new ByteArrayInputStream("1,2,3\n".repeat(500_000).getBytes(StandardCharsets.UTF_8)));

    long count = 0;
    while (reader.hasNext()) {
      reader.next();
      count++;
    }

    assertThat(count).isEqualTo(500_000);
    assertThat(reader.bufferedBytes()).isEqualTo(1 << 16);
  }

  @Test
  void readingPastTheEndIsABug() {
    RecordReader reader = open(InputStream.nullInputStream());

    assertThat(reader.hasNext()).isFalse();
    assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
  }

  /** A header, one line of that many letters, and a last line; made as it is read. */
  private static InputStream lineOf(long letters) {
    byte[] chunk = "x".repeat(MEBIBYTE).getBytes(StandardCharsets.US_ASCII);
    List<InputStream> parts = new ArrayList<>();
    parts.add(new ByteArrayInputStream("Data\n".getBytes(StandardCharsets.US_ASCII)));
    for (long made = 0; made < letters; made += MEBIBYTE) {
      parts.add(new ByteArrayInputStream(chunk));
    }
    parts.add(new ByteArrayInputStream("\nend\n".getBytes(StandardCharsets.US_ASCII)));
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  private List<SourceRecord> records(String text) {
    RecordReader reader = open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    List<SourceRecord> records = new ArrayList<>();
    reader.forEachRemaining(records::add);
    return records;
  }

  private RecordReader open(InputStream bytes) {
    return RecordReader.open(contract.format(), bytes, StandardCharsets.UTF_8);
  }

  private static SourceRecord sound(long line, String text) {
    return new SourceRecord(line, text, null);
  }
}
