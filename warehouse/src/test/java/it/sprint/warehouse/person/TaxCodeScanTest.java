package it.sprint.warehouse.person;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.person.ForbiddenContent.Kind;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tax codes are found however they are written, and tokens are not taken for one. */
class TaxCodeScanTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RSSMRA85T10A562S",
        "MRTMTT25D09F205Z",
        "RSSMRA85T10A56NH",
        "rssmra85t10a562s",
        "Rssmra85t10a562s",
        "RSSMRA85T10A562T",
        "RSS MRA 85T10 A562S",
        "RSSMRA 85T10 A562S",
        "RSS-MRA-85-T-10-A562-S",
        "RSS MRA 85 T 10 A 562 S",
        "RSS.MRA.85T10.A562S",
        "RSS MRA 85T10 A56NH",
        "CFRSSMRA85T10A562S",
        "cf_RSSMRA85T10A562S_2024.pdf",
        "C.F.:RSSMRA85T10A562S.",
        "\"RSSMRA85T10A562S\"",
        "RSSMRA\u200B85T10A562S",
        "ＲＳＳＭＲＡ８５Ｔ１０Ａ５６２Ｓ",
        "{\"cf\":\"\\u0052SSMRA85T10A562S\"}",
        "{\"cf\":\"\\tRSSMRA85T10A562S\\r\\n\"}",
        "&#82;SSMRA85T10A562S"
      })
  void codeIsFound(String text) {
    assertThat(Scans.kindsIn(text)).containsExactly(Kind.TAX_CODE);
    assertThat(Scans.kindsIn("prima " + text + "\ndopo")).containsExactly(Kind.TAX_CODE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
  void omocodiaHidesNothing(int digits) {
    String code = new TaxCode("MRTMTT25D09F205Z").withOmocodia(digits).value();

    assertThat(Scans.kindsIn("x;" + code + ";y")).containsExactly(Kind.TAX_CODE);
    assertThat(Scans.kindsIn(code.toLowerCase(Locale.ROOT))).containsExactly(Kind.TAX_CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "RSSMRA85T10A562",
        "RSSMRA85F10A562S",
        "RSS MRA 85T10 A562T",
        "RSS  MRA 85T10 A562S",
        "AB RSS MRAX 85T10 A562S",
        "RSS;MRA;85T10;A562S",
        "RSS MRA 85T10 A562SX",
        "XRSS MRA 85T10 A562S",
        "RSSMRA85T10A562S2024",
        "12RSSMRA85T10A562S",
        "DOMANDA PER VIA ROMA 85 T 10 A 562 S",
        "responsabilizzat",
        "Z3A0F1B2C4",
        "IT60X0542811101000000123456",
        "IT60 X054 2811 1010 0000 0123 456",
        "CAS Villa Azzurra 12 A",
        "12345678903",
        "bcdfae85a10a562b",
        "bcdfae85a10a562c0a1f"
      })
  void nothingElseIsTakenForOne(String text) {
    assertThat(Scans.kindsIn(text)).isEmpty();
    assertThat(Scans.kindsIn("1, " + text + "; 2\n")).isEmpty();
  }

  /** A million random tokens of the forms that pseudonyms and hashes have. */
  @Test
  void tokensAreNotTakenForOne() {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      byte[] token = new byte[32];
      random.nextBytes(token);
      String hexadecimal = HexFormat.of().formatHex(token);
      text.append(hexadecimal)
          .append(';')
          .append(HexFormat.of().withUpperCase().formatHex(token))
          .append(';')
          .append(hexadecimal, 0, 16)
          .append(';')
          .append(Base64.getEncoder().encodeToString(token))
          .append(';')
          .append(Base64.getUrlEncoder().withoutPadding().encodeToString(token))
          .append('\n');
    }

    assertThat(Scans.kindsIn(text.toString())).isEmpty();
  }
}
