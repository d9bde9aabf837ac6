import { expect, it } from 'vitest';
import { sparkPoints } from './spark';

const size = { width: 108, height: 28 };

it('a small line goes from the left to the right, and zero lies at its bottom', () => {
  expect(sparkPoints([0, 5, 10], size)).toEqual([
    { x: 4, y: 24 },
    { x: 54, y: 14 },
    { x: 104, y: 4 },
  ]);
});

it('a small line of zeros lies at the bottom', () => {
  expect(sparkPoints([0, 0], size).map(({ y }) => y)).toEqual([24, 24]);
});
