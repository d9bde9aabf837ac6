package it.sprint.warehouse.person;

import it.sprint.warehouse.person.ForbiddenContent.Answer;
import it.sprint.warehouse.person.ForbiddenContent.Kind;
import it.sprint.warehouse.person.ForbiddenContent.Limits;
import it.sprint.warehouse.person.ForbiddenContent.Verdict;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipException;

/** One search through a file and, where it is an archive, through all that it holds. */
record FileSearch(Set<Kind> kinds, Limits limits) {

  /** More than any name and comment in front of the content takes. */
  private static final int GZIP_HEADER = 1 << 16;

  Answer in(Path file) {
    Findings findings = new Findings(kinds);
    try {
      return new Answer(search(file, findings), findings.all());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot search " + file + ". Is it still there, and may this user read it?", e);
    }
  }

  /**
   * The file's own bytes come first: they hold names and comments, and entries stored as such. A
   * gzip file has those at its beginning only.
   */
  private Verdict search(Path file, Findings findings) throws IOException {
    ArchiveKind archive = ArchiveKind.of(file);
    try (InputStream bytes = Files.newInputStream(file)) {
      findings.searchText(
          archive == ArchiveKind.GZIP
              ? new ByteArrayInputStream(bytes.readNBytes(GZIP_HEADER))
              : bytes,
          0);
    }
    if (archive != ArchiveKind.NONE && !findings.areComplete()) {
      ArchiveSearch inside = new ArchiveSearch(findings, new Expansion(limits, Files.size(file)));
      try {
        inside.searchFile(file, archive);
      } catch (Expansion.BombException e) {
        return Verdict.BOMB;
      } catch (ZipException | EOFException | IllegalArgumentException e) {
        return Verdict.UNREADABLE;
      }
    }
    return findings.all().isEmpty() ? Verdict.CLEAN : Verdict.FOUND;
  }
}
