import { describe, expect, it } from 'vitest';
import { day, listOf, nullable, number, objectOf, oneOf, string, webAddress } from './json';

const parsePerson = objectOf((read) => ({
  name: read('name', string),
  age: read('age', nullable(number)),
}));

describe('parsers', () => {
  it('read an object field by field and leave out what nobody asked for', () => {
    expect(parsePerson({ name: 'a', age: 3, more: true }, '')).toEqual({ name: 'a', age: 3 });
  });

  it('take an absent field for null', () => {
    expect(parsePerson({ name: 'a' }, '')).toEqual({ name: 'a', age: null });
  });

  it('name the place of a wrong value, never the value', () => {
    const parse = listOf(parsePerson);
    expect(() => parse([{ name: 'a' }, { name: 7 }], 'people')).toThrow(
      'Cannot read the answer: expected a text at people[1].name.',
    );
  });

  it.each([
    ['a number', () => number('3', 'x')],
    ['a number', () => number(Number.NaN, 'x')],
    ['a date such as 2023-03-31', () => day('31/03/2023', 'x')],
    ['one of flow, stock', () => oneOf('flow', 'stock')('other', 'x')],
    ['a web address', () => webAddress('javascript:alert(1)', 'x')],
    ['a list', () => listOf(string)({}, 'x')],
    ['an object', () => parsePerson([], 'x')],
  ])('refuse what is not %s', (expected, parse) => {
    expect(parse).toThrow(`expected ${expected} at x`);
  });
});
