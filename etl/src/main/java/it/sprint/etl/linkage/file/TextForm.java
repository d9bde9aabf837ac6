package it.sprint.etl.linkage.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** How a delimited file is written, as found out from its bytes. */
record TextForm(String charset, char delimiter) implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String WINDOWS = "windows-1252";
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  static TextForm of(NamedPath file) throws IOException {
    refuseZeroBytes(file);
    String charset = charset(file);
    TextForm best = new TextForm(charset, DELIMITERS.get(0));
    int most = 0;
    for (char delimiter : DELIMITERS) {
      TextForm form = new TextForm(charset, delimiter);
      int cells = form.header(file).size();
      if (cells > most) {
        best = form;
        most = cells;
      }
    }
    return best;
  }

  List<String> header(NamedPath file) throws IOException {
    try (CsvRecords records = open(file)) {
      return records.next();
    }
  }

  CsvRecords open(NamedPath file) throws IOException {
    InputStream bytes = Files.newInputStream(file.path());
    Reader reader = new BufferedReader(new InputStreamReader(bytes, Charset.forName(charset)));
    return new CsvRecords(file.given(), reader, delimiter);
  }

  /** Text in UTF-16, workbooks and archives have them. */
  private static void refuseZeroBytes(NamedPath file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file.path())) {
      byte[] buffer = new byte[1 << 16];
      for (int count = bytes.read(buffer); count > 0; count = bytes.read(buffer)) {
        for (int i = 0; i < count; i++) {
          if (buffer[i] == 0) {
            throw LinkFileException.noText(file.given());
          }
        }
      }
    }
  }

  private static String charset(NamedPath file) throws IOException {
    try (Reader reader =
        new InputStreamReader(
            Files.newInputStream(file.path()), StandardCharsets.UTF_8.newDecoder())) {
      reader.transferTo(Writer.nullWriter());
      return StandardCharsets.UTF_8.name();
    } catch (CharacterCodingException e) {
      return WINDOWS;
    }
  }
}
