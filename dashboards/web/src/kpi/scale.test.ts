import { expect, it } from 'vitest';
import { roundTop } from './scale';

it.each([
  [5_042_276, 6_000_000],
  [6_000_000, 6_000_000],
  [9_100_000, 10_000_000],
  [12, 15],
  [0, 1],
])('the scale for %d ends at %d', (value, top) => {
  expect(roundTop(value)).toBe(top);
});
