package it.sprint.warehouse.person;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** The kinds of archives that are looked into; a workbook is a ZIP archive. */
enum ArchiveKind {
  NONE,
  GZIP,
  ZIP,
  /** A ZIP archive behind other bytes, which many programs open all the same. */
  HIDDEN_ZIP;

  static final int MAGIC_BYTES = 4;

  /** The end record and the longest comment behind it. */
  private static final int TAIL = 22 + 0xFFFF;

  static ArchiveKind of(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] magic = new byte[(int) Math.min(MAGIC_BYTES, bytes.length())];
      bytes.readFully(magic);
      ArchiveKind kind = ofMagic(magic);
      return kind == NONE && endsAsZip(bytes) ? HIDDEN_ZIP : kind;
    }
  }

  static ArchiveKind ofMagic(byte[] magic) {
    if (magic.length > 1 && magic[0] == 0x1F && magic[1] == (byte) 0x8B) {
      return GZIP;
    }
    boolean zip =
        magic.length == MAGIC_BYTES
            && magic[0] == 'P'
            && magic[1] == 'K'
            && ((magic[2] == 3 && magic[3] == 4) || (magic[2] == 5 && magic[3] == 6));
    return zip ? ZIP : NONE;
  }

  private static boolean endsAsZip(RandomAccessFile bytes) throws IOException {
    byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
    bytes.seek(bytes.length() - tail.length);
    bytes.readFully(tail);
    for (int i = tail.length - 22; i >= 0; i--) {
      if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }
}
