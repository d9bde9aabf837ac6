package it.sprint.etl.rights;

import it.sprint.etl.person.PersonSource;
import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.RecordType;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record that speaks of the persons of a register, as the contracts tell: it has the
 * column with the partner's number of the person, or one that names a record of such a kind.
 *
 * @param register the number of the register among {@link PersonSource#all()}
 * @param column holds the partner's number of the person, or the key of the record of the kind
 *     {@code parent}
 * @param parent null where the column holds the number
 */
public record PersonReference(
    String feed, String recordType, int register, String column, @Nullable String parent)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** All of them; those that hold the number stand before those that refer to them. */
  static List<PersonReference> all(Contracts contracts) {
    List<PersonReference> all = new ArrayList<>();
    for (PersonSource register : PersonSource.all()) {
      String partner = contracts.of(register.feed()).partner();
      List<PersonReference> numbers =
          contracts.all().stream()
              .filter(contract -> contract.partner().equals(partner))
              .flatMap(
                  contract ->
                      contract.recordTypes().stream()
                          .filter(type -> has(type, register.personColumn()))
                          .map(type -> number(contract, type, register)))
              .toList();
      all.addAll(numbers);
      all.addAll(links(contracts.of(register.feed()), numbers));
    }
    return List.copyOf(all);
  }

  private static PersonReference number(Contract contract, RecordType type, PersonSource register) {
    return new PersonReference(
        contract.feed(),
        type.name(),
        PersonSource.all().indexOf(register),
        register.personColumn(),
        null);
  }

  private static List<PersonReference> links(Contract contract, List<PersonReference> numbers) {
    List<PersonReference> links = new ArrayList<>();
    for (RecordType type : contract.recordTypes()) {
      if (numbers.stream().noneMatch(it -> it.isOf(contract.feed(), type.name()))) {
        numbers.stream()
            .filter(number -> number.feed().equals(contract.feed()))
            .flatMap(number -> link(contract, type, number).stream())
            .findFirst()
            .ifPresent(links::add);
      }
    }
    return links;
  }

  /** A kind whose records repeat the one column of the other kind's key. */
  private static Optional<PersonReference> link(
      Contract contract, RecordType type, PersonReference number) {
    List<String> key = contract.recordType(number.recordType()).key();
    return key.size() == 1 && has(type, key.get(0))
        ? Optional.of(
            new PersonReference(
                contract.feed(), type.name(), number.register(), key.get(0), number.recordType()))
        : Optional.empty();
  }

  private static boolean has(RecordType type, String column) {
    return type.openColumns().stream().map(Column::name).anyMatch(column::equals);
  }

  boolean isOf(String otherFeed, String otherType) {
    return feed.equals(otherFeed) && recordType.equals(otherType);
  }

  /** Whether other kinds of records refer to records of this one. */
  boolean isParent(List<PersonReference> all) {
    return all.stream().anyMatch(it -> it.feed().equals(feed) && recordType.equals(it.parent()));
  }
}
