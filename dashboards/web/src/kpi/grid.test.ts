import { describe, expect, it } from 'vitest';
import { gridOf, isPartial, only } from './grid';
import { aKpi, anAnswer, aPart, aYear, text } from './sample';

describe('a grid', () => {
  it('has one column when nothing is broken down', () => {
    const grid = gridOf({ answer: anAnswer([aYear(2022, 105131), aYear(2021, 67040)]) });
    expect(grid.rows.map((row) => row.key)).toEqual(['2021', '2022']);
    expect(grid.columns.map((column) => column.cells.map((figure) => figure?.value))).toEqual([
      [67040, 105131],
    ]);
  });

  it('shows a missing period as a row of its own', () => {
    const grid = gridOf({ answer: anAnswer([aYear(2019, 1), aYear(2022, 2)]) });
    expect(grid.rows.map((row) => row.name.it)).toEqual([
      '2019',
      '1 gennaio 2020 – 31 dicembre 2021',
      '2022',
    ]);
    expect(grid.columns[0]?.cells.map((figure) => figure?.value)).toEqual([1, undefined, 2]);
    expect(grid.columns[0]?.missing).toBe('unknown');
  });

  it('takes a missing part of a flow for nothing and of a stock for unknown', () => {
    const figures = [aPart(2021, 'buyer', 'a', 1), aPart(2022, 'buyer', 'b', 2)];
    const flow = anAnswer(figures, { breakdowns: ['buyer'] });
    const stock = anAnswer(figures, { breakdowns: ['buyer'], kpi: aKpi({ kind: 'stock' }) });
    expect(gridOf({ answer: flow }).columns.map((column) => column.missing)).toEqual([
      'none',
      'none',
    ]);
    expect(gridOf({ answer: stock }).columns[0]?.missing).toBe('unknown');
  });

  it('puts answers side by side by their periods', () => {
    const parts = anAnswer([aPart(2022, 'outcome', 'awarded', 3)], { breakdowns: ['outcome'] });
    const whole = anAnswer([aYear(2021, 4), aYear(2022, 5)]);
    const grid = gridOf({ answer: parts }, { answer: whole, name: text('Totale') });
    expect(
      grid.columns.map(({ key, name, cells }) => [
        key,
        name.it,
        ...cells.map((figure) => figure?.value),
      ]),
    ).toEqual([
      ['awarded', 'awarded', undefined, 3],
      ['landings', 'Totale', 4, 5],
    ]);
  });

  it('can be narrowed to some columns, in their order', () => {
    const answer = anAnswer([aPart(2022, 'area', 'IT', 1), aPart(2022, 'area', 'IT110', 2)], {
      breakdowns: ['area'],
    });
    const keys = only(gridOf({ answer }), ['IT110', 'absent', 'IT']).columns.map(({ key }) => key);
    expect(keys).toEqual(['IT110', 'IT']);
  });
});

describe('a partly covered period', () => {
  const days = text('giorni');

  it.each([
    ['lacks days', aYear(2019, 1, { coverage: { covered: 122, due: 365, unit: days } }), true],
    ['is covered whole', aYear(2022, 1), false],
    ['was not over on the day of the data', aYear(2023, 1), true],
    ['counts contracts', aYear(2022, 1, { coverage: { covered: 4, due: 5, unit: days } }), false],
  ])('%s', (_, figure, expected) => {
    expect(isPartial(figure, gridOf({ answer: anAnswer([figure]) }))).toBe(expected);
  });

  it('is unknown to stocks, which describe a day', () => {
    const answer = anAnswer([aYear(2023, 1)], { kpi: aKpi({ kind: 'stock' }) });
    expect(isPartial(aYear(2023, 1), gridOf({ answer }))).toBe(false);
  });
});
