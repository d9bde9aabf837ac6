package it.sprint.warehouse.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.warehouse.person.ForbiddenContent.Answer;
import it.sprint.warehouse.person.ForbiddenContent.Finding;
import it.sprint.warehouse.person.ForbiddenContent.Kind;
import it.sprint.warehouse.person.ForbiddenContent.Limits;
import it.sprint.warehouse.person.ForbiddenContent.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search through whole files and the archives that they are. */
class ForbiddenContentTest {

  private static final byte[] CLEAN = bytes("guest;beni 1234567890123\n");
  private static final byte[] DIRTY = bytes("one\ntwo STP1601140001234\n");

  @TempDir Path folder;

  @Test
  void textIsSearchedToItsEnd() {
    assertThat(search(CLEAN)).isEqualTo(new Answer(Verdict.CLEAN, List.of()));
    assertThat(search(new byte[0]).isClean()).isTrue();
    assertThat(search(DIRTY))
        .isEqualTo(new Answer(Verdict.FOUND, List.of(new Finding(Kind.HEALTH_CODE, 0, 2))));
  }

  @Test
  void gzipIsOpened() {
    assertThat(search(gzip(CLEAN)).isClean()).isTrue();
    assertThat(search(gzip(DIRTY)).findings()).containsExactly(new Finding(Kind.HEALTH_CODE, 1, 2));
    assertThat(search(joined(gzip(CLEAN), gzip(DIRTY))).verdict()).isEqualTo(Verdict.FOUND);
  }

  @Test
  void everyEntryOfAZipIsOpened() {
    assertThat(search(zip("a.xml", CLEAN, "b.xml", CLEAN)).isClean()).isTrue();
    assertThat(search(zip("a.xml", CLEAN, "b.xml", DIRTY)).findings())
        .containsExactly(new Finding(Kind.HEALTH_CODE, 2, 2));
  }

  @Test
  void namesOfEntriesAreSearched() {
    assertThat(search(zip("ENI1601140001234.txt", CLEAN)).verdict()).isEqualTo(Verdict.FOUND);
    assertThat(search(zip("inner.zip", zip("ENI1601140001234.txt", CLEAN))).verdict())
        .isEqualTo(Verdict.FOUND);
  }

  @Test
  void archivesInsideAnArchiveAreOpened() {
    assertThat(search(zip("a", CLEAN, "b", zip("c", gzip(DIRTY)))).findings())
        .extracting(Finding::kind)
        .containsExactly(Kind.HEALTH_CODE);
    assertThat(search(gzip(zip("c", DIRTY))).verdict()).isEqualTo(Verdict.FOUND);
  }

  @Test
  void archiveBehindOtherBytesIsOpenedToo() {
    byte[] prefix = bytes("no archive; ");
    assertThat(search(joined(prefix, zip("a", DIRTY))).verdict()).isEqualTo(Verdict.FOUND);
    assertThat(search(joined(prefix, bytes("PK\5\6" + "\0".repeat(40)))).isClean()).isTrue();
  }

  @Test
  void codeInSeveralLooksIsOneCode() {
    String runs =
        "<si><r><t>STP160</t></r><r><rPr><b/><sz val=\"11\"/></rPr>"
            + "<t xml:space=\"preserve\">1140001</t></r><x:r><x:t>234</x:t></x:r></si>";

    assertThat(search(zip("xl/sharedStrings.xml", bytes(runs))).verdict()).isEqualTo(Verdict.FOUND);
  }

  @Test
  void cellsAreKeptApart() {
    String cells =
        "<sst><si><t>STP</t></si><si><t>1601140001234</t></si></sst>"
            + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>ENI</t></is></c>"
            + "<c r=\"B1\"><v>1601140001234</v></c></row><unclosed";

    assertThat(search(zip("xl/sharedStrings.xml", bytes(cells))).isClean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 16_380, 16_384, 16_390})
  void markupIsReadInPiecesOfAnySize(int padding) {
    String text = "<row>" + "y".repeat(padding) + "</row><r><t>STP</t></r><r><t>1601140001234</t>";

    assertThat(search(zip("a.xml", bytes(text))).verdict()).isEqualTo(Verdict.FOUND);
  }

  @Test
  void archiveBeyondALimitIsABomb() {
    byte[] zeros = new byte[40 << 20];
    Limits ratio = new Limits(1L << 40, 10, 100, 3);
    assertThat(search(zip("a", zeros), ratio).verdict()).isEqualTo(Verdict.BOMB);
    assertThat(search(gzip(zeros), ratio).verdict()).isEqualTo(Verdict.BOMB);
    assertThat(search(gzip(zip("a", zeros)), ratio).verdict()).isEqualTo(Verdict.BOMB);
    assertThat(search(zip("a", zeros), Limits.standard()).verdict()).isEqualTo(Verdict.BOMB);
    assertThat(search(zip("a", zeros), new Limits(1L << 40, 5_000, 100, 3)).isClean()).isTrue();
    assertThat(search(gzip(CLEAN), new Limits(10, 100, 100, 3)).verdict()).isEqualTo(Verdict.BOMB);
    assertThat(search(zip("a", CLEAN, "b", CLEAN), new Limits(1L << 40, 100, 1, 3)).verdict())
        .isEqualTo(Verdict.BOMB);
    assertThat(search(gzip(gzip(CLEAN)), new Limits(1L << 40, 100, 100, 1)).verdict())
        .isEqualTo(Verdict.BOMB);
  }

  @Test
  void whatIsFoundBeforeABombIsTold() {
    assertThat(search(zip("a", DIRTY, "b", new byte[40 << 20]), new Limits(1L << 40, 2, 100, 3)))
        .isEqualTo(new Answer(Verdict.BOMB, List.of(new Finding(Kind.HEALTH_CODE, 1, 2))));
  }

  @Test
  void brokenArchiveIsUnreadableAndNotClean() {
    byte[] zip = zip("a", CLEAN, "b", CLEAN);
    assertThat(search(Arrays.copyOf(zip, zip.length - 30)).verdict()).isEqualTo(Verdict.UNREADABLE);
    byte[] gzip = gzip(CLEAN);
    assertThat(search(Arrays.copyOf(gzip, gzip.length - 9)).verdict())
        .isEqualTo(Verdict.UNREADABLE);
    gzip[gzip.length - 7] ^= 1;
    assertThat(search(gzip).verdict()).isEqualTo(Verdict.UNREADABLE);
    assertThat(search(new byte[] {0x1F, (byte) 0x8B}).verdict()).isEqualTo(Verdict.UNREADABLE);
  }

  @Test
  void answerShowsNoValue() {
    assertThat(search(DIRTY).toString()).doesNotContain("1601140001234");
  }

  @Test
  void missingFileIsNoAnswer() {
    assertThatThrownBy(
            () ->
                ForbiddenContent.in(
                    folder.resolve("gone.csv"), EnumSet.allOf(Kind.class), Limits.standard()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("gone.csv");
    assertThatThrownBy(() -> new Limits(0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private Answer search(byte[] content) {
    return search(content, Limits.standard());
  }

  private Answer search(byte[] content, Limits limits) {
    try {
      Path file = Files.write(folder.resolve("delivery"), content);
      return ForbiddenContent.in(file, EnumSet.allOf(Kind.class), limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Names and contents in turn. */
  private static byte[] zip(Object... entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) entries[i]));
        zip.write((byte[]) entries[i + 1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
