import { describe, expect, it } from 'vitest';
import { gridOf } from './grid';
import { byLatestValue, latestMoment, membersAt } from './moment';
import { anAnswer, aPart } from './sample';

const partial = { isPartial: true };
const grid = gridOf({
  answer: anAnswer(
    [
      aPart(2021, 'provider', 'a', 5),
      aPart(2021, 'provider', 'b', 9),
      { ...aPart(2022, 'provider', 'a', 7), ...partial },
      aPart(2021, 'provider', 'c', null),
    ],
    { breakdowns: ['provider'] },
  ),
});

describe('the latest moment', () => {
  it('is the latest period that is covered as a whole', () => {
    expect(latestMoment(grid)?.row.key).toBe('2021');
  });

  it('is the latest of all where none is whole', () => {
    const partly = gridOf({
      answer: anAnswer([{ ...aPart(2022, 'provider', 'a', 7), ...partial }], {
        breakdowns: ['provider'],
      }),
    });
    expect(latestMoment(partly)?.row.key).toBe('2022');
  });

  it('does not exist without a value', () => {
    expect(latestMoment(gridOf({ answer: anAnswer([]) }))).toBeUndefined();
  });
});

it('members are those with a value in the period', () => {
  const moment = latestMoment(grid);
  const members = moment === undefined ? [] : membersAt(grid, moment);
  expect(members.map(({ column, figure }) => [column.key, figure.value])).toEqual([
    ['a', 5],
    ['b', 9],
  ]);
});

it('columns are put in the order of their latest values', () => {
  expect(byLatestValue(grid).columns.map(({ key }) => key)).toEqual(['b', 'a', 'c']);
});
