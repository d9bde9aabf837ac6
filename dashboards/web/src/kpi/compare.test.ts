import { describe, expect, it } from 'vitest';
import { wordsOf } from '../i18n/i18n';
import { comparisons } from './compare';
import type { Figure } from './figure';
import { gridOf } from './grid';
import { aKpi, anAnswer, aYear, text } from './sample';

const words = wordsOf('it');

function aMonth(month: string, name: string, value: number | null): Figure {
  return aYear(2022, value, {
    period: month,
    periodName: text(name),
    from: `${month}-01`,
    to: `${month}-28`,
    coverage: { covered: 28, due: 28, unit: text('giorni') },
  });
}

function compared(figures: readonly Figure[], kind: 'flow' | 'stock', calendar = 'year') {
  const grid = gridOf({ answer: anAnswer(figures, { calendar, kpi: aKpi({ kind }) }) });
  const [column] = grid.columns;
  return column === undefined ? [] : comparisons(grid, column, words);
}

describe('a comparison', () => {
  it('tells the difference and what it differs from', () => {
    expect(compared([aYear(2021, 67040), aYear(2022, 105131)], 'flow')).toEqual([
      '38.091 in più rispetto al 2021 (67.040)',
    ]);
  });

  it('names the day of a stock', () => {
    expect(compared([aYear(2021, 10365), aYear(2022, 10731)], 'stock')).toEqual([
      '366 in più rispetto al 31 dicembre 2021 (10.365)',
    ]);
  });

  it('elides the preposition before the eighth and the eleventh', () => {
    const figures = [aYear(2021, 1, { asOf: '2021-12-11' }), aYear(2022, 2)];
    expect(compared(figures, 'stock')).toEqual(['1 in più rispetto all’11 dicembre 2021 (1)']);
  });

  it('looks at the period before and at the same one of a year before', () => {
    const figures = [
      aMonth('2022-03', 'marzo 2022', 1296),
      aMonth('2023-02', 'febbraio 2023', 9470),
      aMonth('2023-03', 'marzo 2023', 9470),
    ];
    expect(compared(figures, 'flow', 'month')).toEqual([
      'Invariato rispetto a febbraio 2023 (9.470)',
      '8.174 in più rispetto a marzo 2022 (1.296)',
    ]);
  });

  it('leaves out partly covered periods and blanks', () => {
    const figures = [
      aYear(2020, 100),
      aYear(2021, null),
      aYear(2022, 90),
      aYear(2023, 5, { isPartial: true }),
    ];
    expect(compared(figures, 'flow')).toEqual(['10 in meno rispetto al 2020 (100)']);
  });

  it('says when there is nothing to compare with', () => {
    expect(compared([aYear(2022, 1)], 'flow')).toEqual([
      'Nessun periodo precedente con cui confrontare',
    ]);
  });
});

it('shares are compared by points, with their decimals', () => {
  const answer = anAnswer([aYear(2021, 40.04), aYear(2022, 62.56)], {
    kpi: aKpi({ unit: 'percent', decimals: 1 }),
  });
  const grid = gridOf({ answer });
  const [column] = grid.columns;
  expect(column === undefined ? [] : comparisons(grid, column, wordsOf('it'))).toEqual([
    '22,6 punti in più rispetto al 2021 (40,0%)',
  ]);
});
