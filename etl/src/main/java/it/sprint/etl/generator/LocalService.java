package it.sprint.etl.generator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local service that answers one need, with the changes of its life.
 *
 * @param movesOn from then on it has its second address
 * @param passesOn from then on its second provider runs it
 */
record LocalService(
    String id,
    NeedKind need,
    Town town,
    List<String> providers,
    List<String> addresses,
    String languages,
    int capacity,
    LocalDate from,
    @Nullable LocalDate to,
    LocalDate movesOn,
    LocalDate passesOn) {

  LocalService {
    providers = List.copyOf(providers);
    addresses = List.copyOf(addresses);
  }

  String providerOn(LocalDate day) {
    return providers.get(day.isBefore(passesOn) ? 0 : 1);
  }

  String addressOn(LocalDate day) {
    return addresses.get(day.isBefore(movesOn) ? 0 : 1);
  }

  boolean isOpenOn(LocalDate day) {
    return !from.isAfter(day) && (to == null || to.isAfter(day));
  }
}
