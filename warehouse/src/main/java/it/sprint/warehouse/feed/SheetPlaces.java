package it.sprint.warehouse.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks once through the parts of a workbook before it is read: its XML must be sound, rows must
 * follow each other, and every row and cell must have a place that a sheet has. The library that
 * reads the cells trusts what it finds; one wrong letter in a cell's place fills its memory.
 */
final class SheetPlaces {

  private static final int LAST_ROW = 1 << 20;
  private static final int LAST_COLUMN = 1 << 14;
  private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

  /** A sheet may have this many bytes. */
  private static final long LARGEST_PART = 1L << 30;

  /** Texts that cells share are kept in memory, and so is the text of a cell. */
  private static final long MOST_SHARED_TEXT = 1L << 27;

  private static final XMLInputFactory FACTORY = factory();

  private int row;
  private long textLength;

  private SheetPlaces() {}

  /** Refuses a workbook that cannot be read in bounded memory. */
  static void check(Path file) throws IOException {
    try (ZipFile archive = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = archive.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        try (InputStream part = archive.getInputStream(entry)) {
          new SheetPlaces().walk(entry.getName(), new Bounded(part));
        }
      }
    } catch (ZipException | IllegalArgumentException broken) {
      throw new UnreadableDeliveryException(ViolationCode.NOT_A_WORKBOOK);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** A part that is no XML, such as a picture, is none of ours. */
  private void walk(String name, InputStream part) throws IOException {
    boolean isXml = name.toLowerCase(Locale.ROOT).endsWith(".xml");
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(text(part));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          isXml = true;
          element(reader);
        } else if (event == XMLStreamConstants.CHARACTERS) {
          addText(reader.getTextLength());
        }
      }
    } catch (XMLStreamException broken) {
      if (isXml) {
        throw new UnreadableDeliveryException(ViolationCode.NOT_A_WORKBOOK);
      }
    }
  }

  /** Spreadsheets write UTF-8; reading it here, the parser has nothing to print of wrong bytes. */
  private static Reader text(InputStream part) {
    return new InputStreamReader(
        part,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private void element(XMLStreamReader reader) {
    switch (reader.getLocalName()) {
      case "sheetData" -> row = 0;
      case "row" -> row(reader.getAttributeValue(null, "r"));
      case "c" -> {
        textLength = 0;
        cell(reader.getAttributeValue(null, "r"));
      }
      default -> {}
    }
  }

  /** A row without a number follows the one before. */
  private void row(@Nullable String number) {
    int next = number == null ? row + 1 : number(number);
    if (next <= row || next > LAST_ROW) {
      throw new UnreadableDeliveryException(ViolationCode.NOT_A_WORKBOOK);
    }
    row = next;
  }

  private static int number(String digits) {
    boolean isNumber =
        digits.length() <= 7 && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return isNumber && !digits.isEmpty() ? Integer.parseInt(digits) : 0;
  }

  private static void cell(@Nullable String place) {
    if (place == null) {
      return;
    }
    int column = 0;
    for (int i = 0; i < place.length() && place.charAt(i) >= 'A'; i++) {
      column = column * 26 + place.charAt(i) - 'A' + 1;
    }
    if (!PLACE.matcher(place).matches() || column > LAST_COLUMN) {
      throw new UnreadableDeliveryException(ViolationCode.NOT_A_WORKBOOK);
    }
  }

  private void addText(int length) {
    textLength += length;
    if (textLength > MOST_SHARED_TEXT) {
      throw new UnreadableDeliveryException(ViolationCode.EXPANDS_TOO_MUCH);
    }
  }

  /** A part as far as a sheet may go. */
  private static final class Bounded extends FilterInputStream {
    private long bytes;

    Bounded(InputStream part) {
      super(part);
    }

    @Override
    public int read() throws IOException {
      bytes++;
      return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      bytes += count;
      if (bytes > LARGEST_PART) {
        throw new UnreadableDeliveryException(ViolationCode.EXPANDS_TOO_MUCH);
      }
      return count;
    }
  }
}
