import { describe, expect, it as test } from 'vitest';
import { en } from './en';
import { it } from './it';

function placeholders(texts: object, path = ''): readonly string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const place = `${path}.${key}`;
    if (typeof value === 'object' && value !== null) return placeholders(value, place);
    const names = [...String(value).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    return [`${place} ${names.sort().join(' ')}`];
  });
}

describe('texts', () => {
  test('have the same keys and the same blanks in both languages', () => {
    expect(placeholders(en)).toEqual(placeholders(it));
  });
});
