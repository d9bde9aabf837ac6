package it.sprint.etl.linkage;

import it.sprint.etl.linkage.BlockingRule.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules by which records of persons meet, whatever fields they have: each pair of facts that
 * together belong to few persons, so that a record with two right facts meets its others.
 */
final class DefaultRules {

  private final List<Field> fields;
  private final List<BlockingRule> rules = new ArrayList<>();

  private DefaultRules(List<Field> fields) {
    this.fields = fields;
  }

  static List<BlockingRule> of(List<Field> fields) {
    DefaultRules rules = new DefaultRules(fields);
    rules.add();
    return rules.rules;
  }

  private void add() {
    all(FieldKind.IDENTIFIER).forEach(field -> rules.add(BlockingRule.of(same(field))));
    Optional<Field> given = first(FieldKind.GIVEN_NAME);
    Optional<Field> surname = first(FieldKind.SURNAME);
    if (given.isPresent() && surname.isPresent()) {
      rules.add(
          BlockingRule.inAnyOrder(
              part(given.get(), KeyPart.SOUND), part(surname.get(), KeyPart.SOUND)));
    }
    List<Field> names = new ArrayList<>(all(FieldKind.FULL_NAME));
    surname.ifPresent(names::add);
    given.ifPresent(names::add);
    for (Field name : names) {
      withName(name);
    }
    withDate();
    if (rules.isEmpty()) {
      fields.forEach(field -> rules.add(BlockingRule.of(same(field))));
    }
  }

  private void withName(Field name) {
    Part sound = part(name, KeyPart.SOUND);
    first(FieldKind.DATE)
        .ifPresent(date -> rules.add(BlockingRule.of(sound, part(date, KeyPart.DAY))));
    first(FieldKind.DATE)
        .ifPresent(date -> rules.add(BlockingRule.of(sound, part(date, KeyPart.YEAR))));
    first(FieldKind.PHONE).ifPresent(phone -> rules.add(BlockingRule.of(sound, same(phone))));
    first(FieldKind.POSTCODE).ifPresent(code -> rules.add(BlockingRule.of(sound, same(code))));
    all(FieldKind.CATEGORY).forEach(field -> rules.add(BlockingRule.of(sound, same(field))));
    if (name.kind() == FieldKind.FULL_NAME || first(FieldKind.DATE).isEmpty()) {
      rules.add(BlockingRule.of(sound));
    }
  }

  /** Where both names are written otherwise. */
  private void withDate() {
    Optional<Field> date = first(FieldKind.DATE);
    if (date.isEmpty()) {
      return;
    }
    Part day = part(date.get(), KeyPart.DAY);
    for (FieldKind kind : new FieldKind[] {FieldKind.PHONE, FieldKind.POSTCODE}) {
      first(kind).ifPresent(field -> rules.add(BlockingRule.of(day, same(field))));
    }
    for (FieldKind kind :
        new FieldKind[] {FieldKind.SURNAME, FieldKind.GIVEN_NAME, FieldKind.FULL_NAME}) {
      first(kind).ifPresent(name -> rules.add(BlockingRule.of(day, part(name, KeyPart.INITIAL))));
    }
  }

  private static Part same(Field field) {
    return part(field, KeyPart.SAME);
  }

  private static Part part(Field field, KeyPart part) {
    return new Part(field.name(), part);
  }

  private Optional<Field> first(FieldKind kind) {
    return all(kind).stream().findFirst();
  }

  private List<Field> all(FieldKind kind) {
    return fields.stream().filter(field -> field.kind() == kind).toList();
  }
}
