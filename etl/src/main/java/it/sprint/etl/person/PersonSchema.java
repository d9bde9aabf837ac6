package it.sprint.etl.person;

import it.sprint.etl.linkage.BlockingRule;
import it.sprint.etl.linkage.BlockingRule.Part;
import it.sprint.etl.linkage.Field;
import it.sprint.etl.linkage.FieldKind;
import it.sprint.etl.linkage.KeyPart;
import it.sprint.etl.linkage.LinkageSchema;
import java.util.List;

/** What of the registers' persons is compared, and when. */
public final class PersonSchema {

  private PersonSchema() {}

  /** The fields in the order of {@link RegisterPerson#values()}, and the blocking rules. */
  public static LinkageSchema linkage() {
    List<Field> fields =
        List.of(
            Field.of("given_name", FieldKind.GIVEN_NAME),
            Field.of("surname", FieldKind.SURNAME),
            Field.of("birth_date", FieldKind.DATE),
            Field.of("sex", FieldKind.CATEGORY),
            Field.of("citizenship", FieldKind.CATEGORY),
            Field.of("municipality", FieldKind.CATEGORY),
            Field.of("phone", FieldKind.PHONE),
            Field.of("tax_code", FieldKind.IDENTIFIER),
            Field.of("provisional_code", FieldKind.IDENTIFIER),
            Field.of("cui", FieldKind.IDENTIFIER),
            Field.of("permit_number", FieldKind.IDENTIFIER));
    Part given = new Part("given_name", KeyPart.SOUND);
    Part surname = new Part("surname", KeyPart.SOUND);
    Part day = new Part("birth_date", KeyPart.DAY);
    Part year = new Part("birth_date", KeyPart.YEAR);
    Part phone = new Part("phone", KeyPart.SAME);
    return new LinkageSchema(
        fields,
        "citizenship",
        List.of(
            BlockingRule.of(new Part("tax_code", KeyPart.SAME)),
            BlockingRule.of(new Part("provisional_code", KeyPart.SAME)),
            BlockingRule.of(new Part("cui", KeyPart.SAME)),
            BlockingRule.of(new Part("permit_number", KeyPart.SAME)),
            BlockingRule.inAnyOrder(given, surname),
            BlockingRule.of(surname, day),
            BlockingRule.of(given, day),
            BlockingRule.of(surname, year),
            BlockingRule.of(given, year),
            BlockingRule.of(surname, phone),
            BlockingRule.of(given, phone),
            BlockingRule.of(day, phone)));
  }
}
