import { beforeEach, expect, it } from 'vitest';
import { addressWith, filtersIn } from './address';

beforeEach(() => {
  window.history.replaceState(null, '', '/persone?lang=en&sex=F#eta');
});

it('a choice changes its own parameter and leaves the rest of the address', () => {
  expect(addressWith({ calendar: 'year' })).toBe('/persone?lang=en&sex=F&calendar=year#eta');
  expect(addressWith({ sex: null })).toBe('/persone?lang=en#eta');
  expect(addressWith({ sex: null, lang: null })).toBe('/persone#eta');
});

it('filters are those parameters of the address that the page knows', () => {
  expect(filtersIn('?lang=en&sex=F&age=&colour=red', ['sex', 'age', 'municipality'])).toEqual({
    sex: 'F',
  });
});
