package it.sprint.etl.generator;

/**
 * The people who came together: one person, a family, or twins. Persons stand in blocks of a
 * hundred and a household lies in one block, so that any person's household is found without the
 * others.
 *
 * @param first the number of its first person
 * @param member the place of a person in it, from 0
 */
record Household(int first, int member, Kind kind) {

  /** Who lives together. */
  enum Kind {
    SINGLE,
    FAMILY,
    TWINS
  }

  private static final int BLOCK = 100;

  static Household of(Plan plan, int person) {
    Chance chance = plan.chance("block", person / BLOCK);
    int start = person - person % BLOCK;
    int place = person % BLOCK;
    int twins = 2 * rounded(BLOCK * plan.rates().twin() / 2, chance);
    if (place < twins) {
      return new Household(start + place - place % 2, place % 2, Kind.TWINS);
    }
    int end =
        Math.min(
            BLOCK, twins + rounded(BLOCK * (plan.rates().family() - plan.rates().twin()), chance));
    int first = twins;
    while (place < end && first < end) {
      int size = size(end - first, chance);
      if (size > 1 && place < first + size) {
        return new Household(start + first, place - first, Kind.FAMILY);
      }
      first += size;
    }
    return new Household(person, 0, Kind.SINGLE);
  }

  /** Nobody is left over alone, if it can be helped. */
  private static int size(int rest, Chance chance) {
    int size = Math.min(rest, chance.between(2, 5));
    return rest - size == 1 ? rest : size;
  }

  private static int rounded(double number, Chance chance) {
    int whole = (int) number;
    return chance.hit(number - whole) ? whole + 1 : whole;
  }
}
