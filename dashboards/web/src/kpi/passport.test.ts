import { expect, it } from 'vitest';
import { dataAsOf } from './passport';
import { anAnswer, aSource } from './sample';

const { passport } = anAnswer([]);

it.each([
  ['the newest of several feeds', [aSource('2022-12-31'), aSource('2023-02-24')], '2023-02-24'],
  ['the one that is known', [aSource(null), aSource('2022-12-31')], '2022-12-31'],
  ['unknown without a delivery', [{ ...aSource(null), delivery: null }], null],
])('the day of the data is %s', (_, sources, expected) => {
  expect(dataAsOf({ ...passport, sources })).toBe(expected);
});
