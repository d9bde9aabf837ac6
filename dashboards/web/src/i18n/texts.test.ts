import { describe, expect, it as test } from 'vitest';
import { en } from './en';
import { it } from './it';

/** Every text of a language as its key and its words. */
function textsOf(texts: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([name, value]: [string, unknown]) => {
    const key = path === '' ? name : `${path}.${name}`;
    return typeof value === 'object' && value !== null
      ? textsOf(value, key)
      : [[key, String(value)] as const];
  });
}

function placeholders(texts: object): readonly string[] {
  return textsOf(texts).map(([key, words]) => {
    const names = [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    return `${key} ${names.sort().join(' ')}`;
  });
}

const sources = Object.entries(
  import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
)
  .filter(([path]) => !path.endsWith('.test.ts') && !path.endsWith('.test.tsx'))
  .map(([, source]) => source)
  .join('\n');

/** Keys that the code puts together: `calendar.by.${calendar}` uses every key of that form. */
const patterns = [...sources.matchAll(/t\(\s*`([\w.-]+(?:\$\{[^}]+\}[\w.-]*)+)`/g)].map(
  ([, template = '']) =>
    new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[^.]+')}$`),
);

function isUsed(form: string): boolean {
  // One text of a number has a form for one and one for several.
  const key = form.replace(/_(one|other)$/, '');
  const isNamed = sources.includes(`'${key}'`) || new RegExp(`\\bit\\.${key}\\b`).test(sources);
  return isNamed || patterns.some((pattern) => pattern.test(key));
}

describe('texts', () => {
  test('have the same keys and the same blanks in both languages', () => {
    expect(placeholders(en)).toEqual(placeholders(it));
  });

  test('are all shown somewhere', () => {
    const unused = textsOf(it).filter(([key]) => !isUsed(key));
    expect(unused).toEqual([]);
  });
});
