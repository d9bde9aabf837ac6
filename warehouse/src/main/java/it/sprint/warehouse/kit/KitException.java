package it.sprint.warehouse.kit;

import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.Text;
import org.jspecify.annotations.Nullable;

/** The kit cannot do what it was asked: what, why, and what to do, in the user's language. */
final class KitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  private KitException(Text text, @Nullable Throwable cause) {
    super(text.en(), cause);
    this.text = text;
  }

  String sentence(Language language) {
    return text.in(language);
  }

  private static KitException of(String it, String en) {
    return new KitException(new Text(it, en), null);
  }

  static KitException noFile(String file) {
    return of(
        "Impossibile leggere %s: il file non c'è o non si può aprire. Controllare il nome e i permessi."
            .formatted(file),
        "Cannot read %s: it is not there or may not be opened. Check its name and its permissions."
            .formatted(file));
  }

  static KitException unknownFeed(String feed, Iterable<String> feeds) {
    String known = String.join(", ", feeds);
    return of(
        "Impossibile controllare: non c'è un flusso «%s». I flussi sono: %s."
            .formatted(feed, known),
        "Cannot check: there is no feed '%s'. The feeds are: %s.".formatted(feed, known));
  }

  static KitException whichFeed(String file, Iterable<String> candidates) {
    String found = String.join(", ", candidates);
    return found.isEmpty()
        ? of(
            "Impossibile capire a quale flusso appartiene %s: nessun contratto ne conosce le colonne. Indicare il flusso con --feed."
                .formatted(file),
            "Cannot tell to which feed %s belongs: no contract knows its columns. Name the feed with --feed."
                .formatted(file))
        : of(
            "Impossibile capire a quale flusso appartiene %s: va bene per %s. Indicare il flusso con --feed."
                .formatted(file, found),
            "Cannot tell to which feed %s belongs: it fits %s. Name the feed with --feed."
                .formatted(file, found));
  }

  static KitException keyExists(String file) {
    return of(
        "Impossibile creare la chiave: %s esiste già. Una chiave nuova darebbe a ogni persona un altro pseudonimo; se è proprio ciò che si vuole, scegliere un altro nome."
            .formatted(file),
        "Cannot make a key: %s exists already. A new key would give every person a new pseudonym; choose another name if that is what you want."
            .formatted(file));
  }

  static KitException noKey(String file, Throwable cause) {
    return new KitException(
        new Text(
            "Impossibile leggere la chiave: in %s non c'è una chiave. Crearla una volta sola con «kit keygen» e conservarne una copia in un luogo sicuro."
                .formatted(file),
            "Cannot read the key: %s holds no key. Make one with 'kit keygen', once, and keep a copy in a safe place."
                .formatted(file)),
        cause);
  }

  static KitException nothingToPseudonymise(String feed) {
    return of(
        "Impossibile creare pseudonimi: il flusso «%s» non ha colonne ricavate da un numero interno."
            .formatted(feed),
        "Cannot make pseudonyms: the feed '%s' has no column that is made from an internal number."
            .formatted(feed));
  }

  static KitException freeText(String feed, String column) {
    return of(
        "Impossibile creare pseudonimi: il contratto di «%s» ha la colonna di testo libero «%s». Chiedere un contratto senza."
            .formatted(feed, column),
        "Cannot make pseudonyms: the contract of '%s' has the free text column «%s». Ask for a contract without it."
            .formatted(feed, column));
  }

  /** What must not leave the house stands in a line of what would be written. */
  static KitException forbidden(Text what, long line) {
    return of(
        "Non è stato scritto nulla: alla riga %d di ciò che si scriverebbe c'è %s. Toglierlo dal file e riprovare."
            .formatted(line, what.it()),
        "Nothing was written: %s stands in line %d of what would be written. Take it out of your file and try again."
            .formatted(what.en(), line));
  }

  static KitException cannotWrite(String file, Throwable cause) {
    return new KitException(
        new Text(
            "Impossibile scrivere %s. Controllare che la cartella esista e che vi si possa scrivere."
                .formatted(file),
            "Cannot write %s. Check that the folder exists and may be written to.".formatted(file)),
        cause);
  }
}
