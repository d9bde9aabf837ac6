package it.sprint.etl.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.sprint.warehouse.feed.FileFormat;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Damages deliveries: a seed says which one and how, spread over all originals and kinds. */
public final class Mutants {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String MARK = "\uFEFF";

  private static final int LARGEST_BOMB = 1 << 26;
  private static final int SMALLEST_BOMB = 1 << 19;

  private final List<Original> originals;

  public Mutants(List<Original> originals) {
    this.originals = List.copyOf(originals);
  }

  public Mutant of(long seed) {
    Original original = originals.get((int) (seed % originals.size()));
    List<Kind> kinds = kinds(original.contract().format());
    Kind kind = kinds.get((int) (seed / originals.size() % kinds.size()));
    return new Mutant(original, kind.name(), seed, kind.damage().apply(original, new Random(seed)));
  }

  /** A way to damage a delivery. */
  private record Kind(String name, Damage damage) {}

  private interface Damage {
    byte[] apply(Original original, Random random);
  }

  private static List<Kind> kinds(FileFormat format) {
    List<Kind> kinds = new ArrayList<>();
    for (ByteDamage damage : ByteDamage.values()) {
      kinds.add(
          new Kind(damage.name(), (original, random) -> damage.apply(original.bytes(), random)));
    }
    if (format.kind() == FileFormat.Kind.WORKBOOK) {
      addWorkbookKinds(kinds);
    } else {
      addTextKinds(kinds);
    }
    if (format.kind() == FileFormat.Kind.JSON_LINES) {
      addJsonKinds(kinds);
    }
    if (format.isCompressed()) {
      kinds.add(new Kind("GZIP_BOMB", (original, random) -> bomb(random)));
    }
    return kinds;
  }

  private static void addTextKinds(List<Kind> kinds) {
    for (TextDamage damage : TextDamage.values()) {
      kinds.add(
          new Kind(
              damage.name(),
              (original, random) ->
                  written(
                      original,
                      damage.apply(
                          text(original), original.contract().format().delimiter(), random))));
    }
    for (ByteDamage damage : ByteDamage.values()) {
      kinds.add(
          new Kind(
              "INNER_" + damage.name(),
              (original, random) -> packed(original, damage.apply(unpacked(original), random))));
    }
    kinds.add(new Kind("OTHER_ENCODING", Mutants::otherEncoding));
  }

  private static void addJsonKinds(List<Kind> kinds) {
    for (JsonDamage damage : JsonDamage.values()) {
      kinds.add(
          new Kind(
              damage.name(),
              (original, random) -> written(original, damage.apply(text(original), random))));
    }
  }

  private static void addWorkbookKinds(List<Kind> kinds) {
    for (WorkbookDamage damage : WorkbookDamage.values()) {
      kinds.add(
          new Kind(
              damage.name(),
              (original, random) -> {
                Map<String, byte[]> parts = Archives.unzip(original.bytes());
                damage.apply(parts, random);
                return Archives.zip(parts);
              }));
    }
  }

  private static byte[] otherEncoding(Original original, Random random) {
    String text = text(original);
    return packed(
        original,
        switch (random.nextInt(7)) {
          case 0 -> text.getBytes(StandardCharsets.UTF_16);
          case 1 -> text.getBytes(StandardCharsets.UTF_16LE);
          case 2 -> text.getBytes(WESTERN);
          case 3 -> (MARK + text).getBytes(UTF_8);
          case 4 -> new String(text.getBytes(UTF_8), WESTERN).getBytes(UTF_8);
          case 5 -> (text + text.replace('a', 'à')).getBytes(WESTERN);
          default -> text.getBytes(Charset.forName("UTF-32BE"));
        });
  }

  private static byte[] bomb(Random random) {
    String part = NastyCell.one(List.of("{}\n", " ", "\n", "{\"a\":[", "\0"), random);
    // Many small records are no bomb: they are read in a time that is in keeping with their number.
    int length = part.equals("{}\n") ? SMALLEST_BOMB : LARGEST_BOMB >> random.nextInt(6);
    return Archives.gzip(part.repeat(length / part.length()).getBytes(UTF_8));
  }

  private static byte[] unpacked(Original original) {
    return original.contract().format().isCompressed()
        ? Archives.gunzip(original.bytes())
        : original.bytes();
  }

  private static byte[] packed(Original original, byte[] bytes) {
    return original.contract().format().isCompressed() ? Archives.gzip(bytes) : bytes;
  }

  private static String text(Original original) {
    byte[] bytes = unpacked(original);
    String text = new String(bytes, UTF_8);
    return text.contains("\uFFFD") ? new String(bytes, WESTERN) : text;
  }

  /** Lone surrogates have no bytes; they become question marks. */
  private static byte[] written(Original original, String text) {
    boolean wasWestern = new String(unpacked(original), UTF_8).contains("\uFFFD");
    return packed(original, text.getBytes(wasWestern ? WESTERN : UTF_8));
  }
}
