import { describe, expect, it } from 'vitest';
import { gridOf, isPartialRow, only, undividedColumn } from './grid';
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
      '1º gennaio 2020 – 31 dicembre 2021',
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

it('a row is covered in part when one of its figures is', () => {
  const parts = [
    aYear(2022, 1, { isPartial: true }),
    aYear(2023, 1, { coverage: { covered: 1, due: 365, unit: text('giorni') } }),
  ];
  const grid = gridOf({ answer: anAnswer(parts) });
  expect([isPartialRow(grid, 0), isPartialRow(grid, 1)]).toEqual([true, false]);
});

it('the undivided column is the one without a member', () => {
  const parts = anAnswer([aPart(2022, 'outcome', 'awarded', 3)], { breakdowns: ['outcome'] });
  const whole = anAnswer([aYear(2022, 5)]);
  expect(undividedColumn(gridOf({ answer: parts }, { answer: whole }))?.key).toBe('landings');
  expect(undividedColumn(gridOf({ answer: parts }))).toBeUndefined();
});
