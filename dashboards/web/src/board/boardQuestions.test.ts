import { expect, it } from 'vitest';
import { recent } from './boardQuestions';
import { gridOf } from '../kpi/grid';
import { anAnswer, aPart, aYear, text } from '../kpi/sample';

it('boards look back two years of months, and leave out members without any', () => {
  const months = Array.from({ length: 30 }, (_, index) => {
    const year = 2020 + Math.floor(index / 12);
    const period = `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
    const from = `${period}-01`;
    const change = { period, periodName: text(period), from, to: `${period}-28` };
    return { ...aYear(year, index), ...change, members: aPart(2020, 'area', 'a', 1).members };
  });
  const gone = { ...months[0], members: aPart(2020, 'area', 'b', 1).members };
  const figures = [...months, { ...aYear(2020, 1), ...gone }];
  const grid = recent(
    gridOf({ answer: anAnswer(figures, { calendar: 'month', breakdowns: ['area'] }) }),
  );
  expect(grid.columns.map(({ key }) => key)).toEqual(['a']);
  expect(grid.columns[0]?.cells.at(-1)?.value).toBe(29);
  expect(grid.rows).toHaveLength(24);
});

it('boards look back over all years', () => {
  const answer = anAnswer([aYear(2015, 1), aYear(2022, 2)], { calendar: 'year' });
  expect(recent(gridOf({ answer })).rows.map(({ key }) => key)).toContain('2015');
});
