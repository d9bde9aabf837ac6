import { expect, it } from 'vitest';
import { gridOf } from '../kpi/grid';
import { aKpi, anAnswer, aPart, text } from '../kpi/sample';
import { centreLines, periodOf } from './centres';

const occupancy = gridOf({
  answer: anAnswer(
    [
      aPart(2022, 'centre', '2', 80, text('Uno (Andria)')),
      { ...aPart(2023, 'centre', '2', 90, text('Uno (Andria)')), isPartial: true },
    ],
    { kpi: aKpi({ id: 'occupancy-rate' }), breakdowns: ['centre'] },
  ),
});
const visits = gridOf({
  answer: anAnswer(
    [
      aPart(2022, 'centre', '1', 3, text('Due (Trani)')),
      aPart(2021, 'centre', '3', 1, text('Tre (Bisceglie)')),
    ],
    { kpi: aKpi({ id: 'inspections' }), breakdowns: ['centre'] },
  ),
});

it('centres are listed by name, each with what is told of it in the period', () => {
  const grids = [occupancy, visits];
  expect(periodOf([visits, occupancy])).toBe('2022');
  expect(
    centreLines(grids, '2022').map(({ name, figures }) => [
      name.it,
      ...figures.map((figure) => figure?.value ?? null),
    ]),
  ).toEqual([
    ['Due (Trani)', null, 3],
    ['Uno (Andria)', 80, null],
  ]);
});
