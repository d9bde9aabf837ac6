package it.sprint.etl.rights;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/** A request about a person cannot be carried out; the message names nobody. */
public final class PersonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private PersonException(String message) {
    super(message);
  }

  private PersonException(String message, Throwable cause) {
    super(message, cause);
  }

  public static PersonException nothingToLookFor() {
    return new PersonException(
        "Cannot look for anybody: no identifier is given. Give --tax-code, --cui, --permit,"
            + " --phone, or --surname, --name and --born together; --person KEY; or --ask to type"
            + " them.");
  }

  public static PersonException halfAName() {
    return new PersonException(
        "Cannot look by name: surname, given name and date of birth are needed together. Give"
            + " --surname, --name and --born YYYY-MM-DD.");
  }

  /** The value is not repeated: it may be somebody's. */
  public static PersonException noSuchForm(String what, String form) {
    return new PersonException(
        "Cannot look for this %s: it has another form. Write %s.".formatted(what, form));
  }

  public static PersonException nobody() {
    return new PersonException(
        "Nobody was found: no register and no rejected row has these identifiers. Look with another"
            + " identifier; the health authority's records come under its own pseudonyms: ask"
            + " there.");
  }

  public static PersonException noSuchPerson(long key) {
    return new PersonException(
        "There is no person %d. './sprint person find' tells the keys.".formatted(key));
  }

  public static PersonException several(Collection<Long> keys) {
    return new PersonException(
        "%d persons have these identifiers: %s. Look at each with './sprint person find --person KEY', then name one with --person KEY."
            .formatted(
                keys.size(), keys.stream().map(String::valueOf).collect(Collectors.joining(", "))));
  }

  public static PersonException noRecords() {
    return new PersonException(
        "Nobody in the registers has these identifiers, only rejected rows have: there is nothing"
            + " to restrict, for rejected rows are used for nothing.");
  }

  public static PersonException fileExists(Path file) {
    return new PersonException(
        "Cannot write %s: it exists already. Name another file, or add --force to replace it."
            .formatted(file));
  }

  public static PersonException cannotWrite(Path file, Throwable cause) {
    return new PersonException(
        "Cannot write %s (%s). Check its folder; nothing was written."
            .formatted(file, cause.getClass().getSimpleName()),
        cause);
  }

  public static PersonException notConfirmed() {
    return new PersonException(
        "Nothing was erased: erasing cannot be taken back. Look with './sprint person find' first,"
            + " then add --confirm.");
  }

  public static PersonException deliveriesOnTheirWay(long count) {
    return new PersonException(
        "Cannot erase while %d deliveries are half read. Let './sprint etl run' end first, then erase."
            .formatted(count));
  }

  /**
   * A full disk broke off an erasure.
   *
   * @param folder the fullest one; empty if none is known
   */
  public static PersonException diskFull(String folder, Throwable cause) {
    return new PersonException(
        "The erasure is broken off: no room is left on the disk%s. Make room there, then complete it with './sprint person erase --resume'."
            .formatted(folder.isEmpty() ? "" : " that holds " + folder),
        cause);
  }

  public static PersonException notWhole(String tables) {
    return new PersonException(
        "The erasure is not complete: rows are left in %s. The request stays open: try './sprint person erase --resume', and report it if this comes back."
            .formatted(tables));
  }
}
