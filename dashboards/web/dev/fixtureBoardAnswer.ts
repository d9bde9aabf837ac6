import type { FixtureKpi } from './fixtureApi';
import { boardFile } from './fixtureBoardFiles';

/** What the invented service knows. */
interface World {
  readonly edition: unknown;
  readonly kpis: Readonly<Record<string, FixtureKpi>>;
  readonly members: Readonly<Record<string, readonly (readonly [string, string, string])[]>>;
  readonly answer: (id: string, kpi: FixtureKpi, search: URLSearchParams) => object;
}

/** The filters that were asked for and that an invented KPI is said to have. */
function applied(kpi: FixtureKpi, filters: readonly string[], search: URLSearchParams) {
  return filters.flatMap((filter) => {
    const member = kpi.filters?.includes(filter) === true ? search.get(filter) : null;
    return member === null ? [] : [[filter, member] as const];
  });
}

/** All figures of a board. */
export function boardAnswer(id: string, search: URLSearchParams, world: World) {
  const { filters, figures } = boardFile(id);
  const calendar = search.get('calendar') ?? 'quarter';
  return {
    edition: world.edition,
    board: { id },
    calendar,
    filters: filters.map((filter) => ({
      id: filter,
      name: { it: filter, en: filter },
      members: (world.members[filter] ?? []).map(([code, it, en]) => ({ code, name: { it, en } })),
    })),
    figures: figures.map((figure) => {
      const kpi = world.kpis[figure.kpi];
      if (kpi === undefined) throw new Error(`There is no invented KPI ${figure.kpi}.`);
      const question = new URLSearchParams({ calendar: figure.calendar ?? calendar });
      if (figure.breakdowns.length > 0) question.set('breakdown', figure.breakdowns.join(','));
      const own = applied(kpi, filters, search);
      for (const [filter, member] of own) question.set(filter, member);
      const answer = world.answer(figure.kpi, kpi, question);
      return { id: figure.id, answer: { ...answer, filters: Object.fromEntries(own) } };
    }),
  };
}
