import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A board as the service's own file lists it, so that pages are tried with the figures they get. */
export interface FixtureBoard {
  readonly filters: readonly string[];
  readonly figures: readonly FixtureBoardFigure[];
}

interface FixtureBoardFigure {
  readonly id: string;
  readonly kpi: string;
  readonly calendar: string | null;
  readonly breakdowns: readonly string[];
}

/** The scripts of these pages run in their folder. */
const folder = join(process.cwd(), '../../warehouse/src/main/resources/board');

function word(line: string, field: string): string | null {
  return new RegExp(`\\b${field}: ([a-z0-9-]+)`).exec(line)?.[1] ?? null;
}

function list(line: string, field: string): readonly string[] {
  const inside = new RegExp(`\\b${field}: \\[([^\\]]*)\\]`).exec(line)?.[1] ?? '';
  return inside.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
}

/** Reads the short form in which the files are written: each figure in a line of its own. */
export function boardFile(id: string): FixtureBoard {
  const text = readFileSync(join(folder, `${id}.yaml`), 'utf8');
  const lines = text.split('\n').filter((line) => !/^\s*#/.test(line));
  const included = lines.flatMap((line) => /^includes: (\S+)/.exec(line)?.[1] ?? []);
  const own = lines.filter((line) => line.startsWith('  - '));
  return {
    filters: lines
      .filter((line) => line.startsWith('filters:'))
      .flatMap((line) => list(line, 'filters')),
    figures: [
      ...included.flatMap((other) => boardFile(other).figures),
      ...own.map((line) => ({
        id: word(line, 'id') ?? '',
        kpi: word(line, 'kpi') ?? '',
        calendar: word(line, 'calendar'),
        breakdowns: list(line, 'breakdowns'),
      })),
    ],
  };
}
