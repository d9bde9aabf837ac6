package it.sprint.api.linkage;

import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.reference.ListedCode;
import it.sprint.warehouse.reference.ReferenceLists;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the codes of countries and municipalities mean, for people who read them. */
@Component
final class CodeNames {

  private final ReferenceLists lists = ReferenceLists.load();
  private final Map<String, ListedCode> countries =
      lists.members("country").stream()
          .collect(Collectors.toMap(ListedCode::code, Function.identity()));
  private final Clock clock;

  CodeNames(Clock clock) {
    this.clock = clock;
  }

  SaidValue of(String comparison, String value) {
    return new SaidValue(value, name(comparison, value).orElse(null));
  }

  private Optional<Text> name(String comparison, String value) {
    return switch (comparison) {
      case "citizenship" ->
          Optional.ofNullable(countries.get(value))
              .map(country -> new Text(country.nameIt(), country.nameEn()));
      case "municipality" ->
          lists
              .findMunicipality(value, LocalDate.now(clock))
              .map(municipality -> new Text(municipality.name(), municipality.name()));
      default -> Optional.empty();
    };
  }
}
