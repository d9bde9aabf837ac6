package it.sprint.etl.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be wrong with the parts of a workbook. */
enum WorkbookDamage {
  PART_DAMAGED {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      String name = anyPart(parts, random);
      ByteDamage[] kinds = ByteDamage.values();
      parts.put(name, kinds[random.nextInt(kinds.length)].apply(part(parts, name), random));
    }
  },
  PART_LOST {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      parts.remove(anyPart(parts, random));
    }
  },
  PARTS_SWAPPED {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      List<byte[]> contents = new ArrayList<>(parts.values());
      Collections.shuffle(contents, random);
      int next = 0;
      for (String name : new ArrayList<>(parts.keySet())) {
        parts.put(name, contents.get(next++));
      }
    }
  },
  TEXTS {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      List<List<String>> kinds =
          List.of(
              NastyCell.FORMULAS,
              NastyCell.INVISIBLE,
              NastyCell.RIGHT_TO_LEFT,
              NastyCell.YEARS,
              List.of("_x0000_", "&#1;", "&#0;", "&unknown;", "<![CDATA[x]]>", "<b>x</b>"));
      String text = NastyCell.one(kinds.get(random.nextInt(kinds.size())), random);
      String xml = random.nextInt(5) == 0 ? text : escaped(text);
      change(parts, new Spot("sharedStrings", "(?<=<t>)[^<]*"), xml, random);
    }
  },
  HUGE_TEXT {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      String text = escaped(NastyCell.huge(random));
      change(parts, new Spot("sharedStrings", "(?<=<t>)[^<]*"), text, random);
    }
  },
  VALUES {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      String value =
          NastyCell.one(
              List.of(
                  "-1",
                  "99999999999",
                  "1E308",
                  "1e-400",
                  "NaN",
                  "2958466",
                  "0",
                  "60",
                  "0.999999999",
                  "",
                  "#REF!",
                  "1,5",
                  "9".repeat(60)),
              random);
      change(parts, new Spot("sheet", "(?<=<v>)[^<]*"), value, random);
    }
  },
  CELL_PLACES {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      String place =
          NastyCell.one(
              List.of("A1", "XFD1", "XFE1", "ZZZZZ1", "AAAAAAAAAAAA1", "1", "", "A0", "a1", "$A$1"),
              random);
      change(parts, new Spot("sheet", "(?<=<c r=\")[^\"]*"), place, random);
    }
  },
  ROW_PLACES {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      String place =
          NastyCell.one(
              List.of("1", "2", "5", "0", "-1", "1048577", "2147483647", "99999999999", "x", ""),
              random);
      change(parts, new Spot("sheet", "(?<=<row r=\")[^\"]*"), place, random);
    }
  },
  CELL_TYPES {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      String type =
          NastyCell.one(List.of("s", "str", "n", "b", "e", "d", "inlineStr", "x", ""), random);
      change(parts, new Spot("sheet", "(?<= t=\")[^\"]*"), type, random);
    }
  },
  STYLES {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      String style = NastyCell.one(List.of("0", "1", "999", "-1", "99999999999", "x"), random);
      change(parts, new Spot("sheet", "(?<= s=\")[^\"]*"), style, random);
    }
  },
  FORMULA_CELLS {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      String formula =
          NastyCell.one(
              List.of(
                  "<f>A1+1</f><v>",
                  "<f t=\"shared\" si=\"7\"/><v>",
                  "<f t=\"shared\" ref=\"A1:B2\" si=\"0\">A1</f><v>",
                  "<f t=\"array\" ref=\"x\">A1</f><v>",
                  "<f t=\"shared\" si=\"x\">A1</f><v>"),
              random);
      change(parts, new Spot("sheet", "<v>"), formula, random);
    }
  },
  STRUCTURE {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      String tag =
          NastyCell.one(List.of("<row>", "</row>", "<c>", "<!--", "<x/>", "</v>", "]]>"), random);
      change(parts, new Spot("sheet", "</c>|<row[^>]*>|</row>"), tag, random);
    }
  },
  SHEET_NAMES {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      String name =
          NastyCell.one(List.of("", "S.PR.INT.", "ISCRIZIONI ", "Spese", "x".repeat(99)), random);
      change(parts, new Spot("workbook.xml", "(?<=name=\")[^\"]*"), name, random);
    }
  },
  DATES_1904 {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      change(
          parts, new Spot("workbook.xml", "<workbookPr"), "<workbookPr date1904=\"true\"", random);
    }
  },
  ENTITIES {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      String entities =
          "?><!DOCTYPE x [<!ENTITY a \""
              + "b".repeat(9000)
              + "\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
      change(parts, new Spot("", "\\?>"), entities, random);
      change(parts, new Spot("sharedStrings", "(?<=<t>)[^<]*"), "&a;&f;".repeat(900), random);
    }
  },
  MANY_ROWS {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      String rows = "<row><c><v>1</v></c></row>".repeat(1 << random.nextInt(15));
      change(parts, new Spot("sheet", "</sheetData>"), rows + "</sheetData>", random);
    }
  },
  BOMB {
    @Override
    void apply(Map<String, byte[]> parts, Random random) {
      byte[] spaces = " ".repeat(1 << (20 + random.nextInt(6))).getBytes(UTF_8);
      parts.put(random.nextBoolean() ? "xl/media/image1.png" : anyPart(parts, random), spaces);
    }
  };

  /** Changes the parts of a workbook that are there. */
  abstract void apply(Map<String, byte[]> parts, Random random);

  private static String anyPart(Map<String, byte[]> parts, Random random) {
    return NastyCell.one(new ArrayList<>(parts.keySet()), random);
  }

  private static byte[] part(Map<String, byte[]> parts, String name) {
    byte[] part = parts.get(name);
    return part == null ? new byte[0] : part;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** Where something is: in parts whose names hold a word, what a pattern matches. */
  private record Spot(String part, String pattern) {}

  /** Puts something in the place of some matches in one of the parts. */
  private static void change(Map<String, byte[]> parts, Spot spot, String text, Random random) {
    List<String> named = parts.keySet().stream().filter(it -> it.contains(spot.part())).toList();
    if (named.isEmpty()) {
      return;
    }
    String chosen = NastyCell.one(named, random);
    int oneIn = 1 + random.nextInt(30);
    Matcher matcher =
        Pattern.compile(spot.pattern()).matcher(new String(part(parts, chosen), UTF_8));
    int[] budget = {1 + (4 << 20) / (1 + text.length())};
    String changed =
        matcher.replaceAll(
            match ->
                Matcher.quoteReplacement(
                    random.nextInt(oneIn) == 0 && budget[0]-- > 0 ? text : match.group()));
    parts.put(chosen, changed.getBytes(UTF_8));
  }
}
