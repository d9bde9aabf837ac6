package it.sprint.etl.linkage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.etl.linkage.BlockingRule;
import it.sprint.etl.linkage.BlockingRule.Part;
import it.sprint.etl.linkage.Field;
import it.sprint.etl.linkage.FieldKind;
import it.sprint.etl.linkage.KeyPart;
import it.sprint.etl.linkage.LinkageSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a configuration says, and what is wrong with it. */
class ConfigurationReaderTest {

  @Test
  void idAndKindsAreEnough() {
    LinkConfiguration configuration =
        ConfigurationReader.read(
            "link.yaml",
            """
            id: rec_id
            columns:
              name: full-name
              born: date
              entered: {kind: date, format: dd/MM/yyyy}
              tax_code: identifier
            """);

    assertThat(configuration)
        .isEqualTo(
            new LinkConfiguration(
                "rec_id",
                LinkageSchema.of(
                    List.of(
                        Field.of("name", FieldKind.FULL_NAME),
                        new Field("born", FieldKind.DATE, "yyyy-MM-dd"),
                        new Field("entered", FieldKind.DATE, "dd/MM/yyyy"),
                        Field.of("tax_code", FieldKind.IDENTIFIER)))));
  }

  @Test
  void rulesAndOriginMayBeGiven() {
    LinkageSchema schema =
        ConfigurationReader.read(
                "link.yaml",
                """
                id: id
                origin: country
                columns:
                  given: given-name
                  surname: surname
                  born: date
                  country: category
                rules:
                  - [surname: sound, born: year]
                  - [given: initial, surname: initial, country: same]
                """)
            .schema();

    assertThat(schema.origin()).isEqualTo("country");
    assertThat(schema.rules())
        .containsExactly(
            BlockingRule.of(new Part("surname", KeyPart.SOUND), new Part("born", KeyPart.YEAR)),
            BlockingRule.inAnyOrder(
                new Part("given", KeyPart.INITIAL),
                new Part("surname", KeyPart.INITIAL),
                new Part("country", KeyPart.SAME)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                               | 1 | it is empty
          just a text                                      | 1 | lines of 'key: value'
          id: [                                            | 1 | no YAML
          columns: {a: surname}                            | 1 | 'id' is missing
          id: a                                            | 1 | 'columns' is missing
          id: a~columns: {}                                | 2 | no column is left
          id: a~columns: surname                           | 2 | one line 'column: kind'
          id: a~columns:~  b: surnam                       | 3 | 'surnam' of column 'b' is no kind. Use one of given-name, surname,
          id: a~columns:~  b: surname~  b: surname         | 4 | 'b' stands here twice
          id: a~colums:~  b: surname                       | 2 | 'colums' is not known here. Use columns, id, origin, rules.
          id: a~columns:~  b: {kind: date, format: dd.MM}  | 3 | must have yyyy
          id: a~columns:~  b: {kind: date, format: yyyyyy} | 3 | must have yyyy
          id: a~columns:~  b: {kind: phone, format: dd}    | 3 | column 'b' is no date
          id: a~columns:~  b: {format: yyyyMMdd}           | 3 | 'kind' is missing
          id: a~columns:~  b:                              | 3 | column 'b' needs a kind
          id: a~columns: {b: surname}~origin: b            | 3 | of kind category
          id: a~columns: {b: surname}~rules: b             | 3 | list of lists
          id: a~columns: {b: surname}~rules:~- [b: year]   | 4 | a part of column 'b': same, sound, initial.
          id: a~columns: {b: surname}~rules:~- [c: same]   | 4 | 'c', which is not one of the columns
          id: a~columns: {b: surname}~rules:~- []          | 4 | one 'column: part' at least
          """)
  void whatIsWrongIsSaidWithItsLine(String yaml, int line, String reason) {
    assertThatThrownBy(() -> ConfigurationReader.read("link.yaml", yaml.replace('~', '\n')))
        .isInstanceOf(LinkFileException.class)
        .hasMessageStartingWith("Cannot read the configuration link.yaml, line " + line + ": ")
        .hasMessageContaining(reason);
  }
}
