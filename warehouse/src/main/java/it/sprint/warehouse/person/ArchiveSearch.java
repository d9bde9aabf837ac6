package it.sprint.warehouse.person;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Looks into the entries of an archive, their names, and the archives among them. */
record ArchiveSearch(Findings findings, Expansion expansion) {

  private static final int CHUNK = 1 << 14;

  void searchFile(Path file, ArchiveKind kind) throws IOException {
    if (kind == ArchiveKind.GZIP) {
      try (InputStream bytes = Files.newInputStream(file)) {
        searchGzip(bytes, 1);
      }
      return;
    }
    try (ZipFile archive = open(file, kind)) {
      if (archive != null) {
        searchZip(archive);
      }
    }
  }

  /** Bytes that merely look like the end of an archive may be anything. */
  private static @Nullable ZipFile open(Path file, ArchiveKind kind) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException e) {
      if (kind == ArchiveKind.ZIP) {
        throw e;
      }
      return null;
    }
  }

  private void searchZip(ZipFile archive) throws IOException {
    Enumeration<? extends ZipEntry> entries = archive.entries();
    while (entries.hasMoreElements() && !findings.areComplete()) {
      ZipEntry entry = entries.nextElement();
      int number = expansion.nextEntry();
      searchName(entry, number);
      try (InputStream content = archive.getInputStream(entry)) {
        if (content == null) {
          throw new ZipException("An entry has no content.");
        }
        searchEntry(expansion.counting(content), entry, number, 1);
      }
    }
  }

  private void searchName(ZipEntry entry, int number) throws IOException {
    byte[] name = entry.getName().getBytes(StandardCharsets.UTF_8);
    findings.searchText(new ByteArrayInputStream(name), number);
  }

  private void searchEntry(InputStream content, ZipEntry entry, int number, int depth)
      throws IOException {
    boolean markup = entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml");
    search(markup ? new RichTextRuns(content) : content, number, depth);
  }

  private void search(InputStream content, int number, int depth) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(content, ArchiveKind.MAGIC_BYTES);
    byte[] magic = bytes.readNBytes(ArchiveKind.MAGIC_BYTES);
    bytes.unread(magic);
    switch (ArchiveKind.ofMagic(magic)) {
      case GZIP -> searchGzip(bytes, depth + 1);
      case ZIP -> searchNestedZip(bytes, depth + 1);
      default -> findings.searchText(bytes, number);
    }
  }

  private void searchGzip(InputStream bytes, int depth) throws IOException {
    expansion.checkDepth(depth);
    int number = expansion.nextEntry();
    search(expansion.counting(new GZIPInputStream(bytes, CHUNK)), number, depth);
  }

  private void searchNestedZip(InputStream bytes, int depth) throws IOException {
    expansion.checkDepth(depth);
    ZipInputStream archive = new ZipInputStream(bytes);
    ZipEntry entry = archive.getNextEntry();
    while (entry != null && !findings.areComplete()) {
      int number = expansion.nextEntry();
      searchName(entry, number);
      searchEntry(expansion.counting(archive), entry, number, depth);
      entry = archive.getNextEntry();
    }
  }
}
