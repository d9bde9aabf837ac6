package it.sprint.etl.linkage.file;

import it.sprint.etl.linkage.LinkageSchema;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;

/**
 * Which columns of files are compared, and how.
 *
 * @param id the column that names a record
 */
record LinkConfiguration(String id, LinkageSchema schema) {

  static LinkConfiguration read(NamedPath file) {
    try {
      return ConfigurationReader.read(file.given(), Files.readString(file.path()));
    } catch (CharacterCodingException e) {
      throw LinkFileException.noText(file.given());
    } catch (IOException e) {
      throw LinkFileException.unreadable(file.given(), e);
    }
  }
}
