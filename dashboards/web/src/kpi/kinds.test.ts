import { describe, expect, it } from 'vitest';
import { wordsOf } from '../i18n/i18n';
import type { Coverage } from './figure';
import { gridOf } from './grid';
import { barKind, coverageRemarks, memberCoverageRemarks, membersKind } from './kinds';
import { aKpi, anAnswer, aPart, aYear, text } from './sample';

const words = wordsOf('it');
const unit = { it: 'centri', en: 'centres' };

function sections(coverages: readonly Coverage[]) {
  const parts = [
    { ...aPart(2022, 'section', '1', 60), coverage: coverages[0] ?? null },
    { ...aPart(2022, 'section', '2', 90), coverage: coverages[1] ?? null },
    { ...aPart(2022, 'section', '3', 80), coverage: coverages[0] ?? null },
    { ...aPart(2022, 'section', '4', 70), coverage: coverages[0] ?? null },
  ];
  const kpi = aKpi({ unit: 'points', unitName: text('punti') });
  return gridOf({ answer: anAnswer(parts, { kpi, breakdowns: ['section'] }) });
}

describe('the reading', () => {
  it('of members names the three highest, the highest first', () => {
    expect(membersKind.reading(sections([]), words)).toBe(
      '2022, i valori più alti: 2: 90, 3: 80 e 4: 70.',
    );
  });

  it('of one series tells its value and what it was before', () => {
    const grid = gridOf({ answer: anAnswer([aYear(2021, 10), aYear(2022, 12)]) });
    expect(barKind.reading(grid, words)).toBe('2022: 12. 2 in più rispetto al 2021 (10).');
  });
});

describe('coverage beside means', () => {
  const some = { covered: 6, due: 11, unit };

  it('is told once where it is the same for all members', () => {
    expect(memberCoverageRemarks(sections([some, some]), words)).toEqual([
      'Copertura (2022): 6 di 11 centri.',
    ]);
  });

  it('is in the table where it differs', () => {
    const other = { ...some, covered: 5 };
    expect(memberCoverageRemarks(sections([some, other]), words)).toEqual([
      'La copertura di ogni valore è nella tabella.',
    ]);
  });

  it('is that of the latest whole period of a series', () => {
    const partial = aYear(2023, 3, { isPartial: true });
    const grid = gridOf({ answer: anAnswer([aYear(2022, 12, { coverage: some }), partial]) });
    expect(coverageRemarks(grid, words)).toEqual(['Copertura (2022): 6 di 11 centri.']);
  });
});
