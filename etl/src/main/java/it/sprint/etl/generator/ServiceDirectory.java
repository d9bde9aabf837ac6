package it.sprint.etl.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The local services that the desk knows: for every need one to three. */
final class ServiceDirectory {

  private static final List<String> STREETS =
      List.of("Via Roma", "Corso Garibaldi", "Via Cavour", "Piazza Duomo", "Viale Marconi");
  private static final LocalDate OLD = LocalDate.of(2018, 1, 1);

  private final List<List<LocalService>> byNeed = new ArrayList<>();

  ServiceDirectory(Plan plan) {
    int number = 1;
    for (NeedKind need : NeedKind.ALL) {
      Chance chance = plan.chance("directory", number);
      List<LocalService> services = new ArrayList<>();
      int count = chance.between(1, 3);
      for (int i = 0; i < count; i++) {
        services.add(service(plan, need, number, chance));
        number++;
      }
      byNeed.add(List.copyOf(services));
    }
  }

  List<LocalService> all() {
    return byNeed.stream().flatMap(List::stream).toList();
  }

  /** A service that answers a need; one that is open if there is one. */
  LocalService answering(NeedKind need, LocalDate day, Chance chance) {
    List<LocalService> services = byNeed.get(NeedKind.ALL.indexOf(need));
    List<LocalService> open = services.stream().filter(it -> it.isOpenOn(day)).toList();
    return chance.pick(open.isEmpty() ? services : open);
  }

  private static LocalService service(Plan plan, NeedKind need, int number, Chance chance) {
    Town town = Town.any(chance);
    String other = chance.hit(0.5) ? "oasi2" : "etnie";
    String provider = need.providerIn(town);
    LocalDate never = LocalDate.MAX;
    LocalDate change = plan.anyDay(chance);
    int fate = chance.weighted(0.72, 0.08, 0.12, 0.08);
    return new LocalService(
        "SRV-" + Numbers.digits(number, 4),
        need,
        town,
        List.of(provider, other),
        List.of(address(chance), address(chance) + ", \"scala B\"\npiano 1"),
        chance.hit(0.5) ? "it,en,fr" : "it,ar",
        5 * chance.between(2, 40),
        fate == 1 || chance.hit(0.8) ? OLD : plan.anyDay(chance),
        fate == 1 ? plan.lastDay().minusDays(chance.below(1 + plan.days() / 3)) : null,
        fate == 2 ? change : never,
        fate == 3 ? change : never);
  }

  private static String address(Chance chance) {
    return chance.pick(STREETS) + " " + chance.between(1, 180);
  }
}
