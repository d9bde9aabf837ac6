import { describe, expect, it } from 'vitest';
import { wordsOf } from '../i18n/i18n';
import { listOf, mapOf } from '../json';
import type { Figure } from './figure';
import { flowGrid, flowOption, streamsOf } from './flow';
import { anAnswer, aYear, text } from './sample';

const layers = ['sender', 'provider', 'state'];

function stream(members: Readonly<Record<string, string>>, value: number): Figure {
  return aYear(2022, value, {
    members: Object.fromEntries(
      Object.entries(members).map(([breakdown, code]) => [breakdown, { code, name: text(code) }]),
    ),
  });
}

const grid = flowGrid([
  anAnswer(
    [
      stream({ sender: 'polo', provider: 'comune' }, 5),
      stream({ sender: 'polo', provider: 'polo' }, 2),
    ],
    { breakdowns: ['sender', 'provider'] },
  ),
  anAnswer([stream({ provider: 'comune', state: 'seen' }, 5)], {
    breakdowns: ['provider', 'state'],
  }),
]);

describe('a flow', () => {
  it('has a column for each way, with its figure and its rows', () => {
    expect(grid.columns.map(({ key, name }) => [key, name.it])).toEqual([
      ['polo>comune', 'polo → comune'],
      ['polo>polo', 'polo → polo'],
      ['comune>seen', 'comune → seen'],
    ]);
    expect(grid.columns[0]?.cells[0]?.value).toBe(5);
  });

  it('keeps who sends and who receives apart, also when they are the same', () => {
    const ends = streamsOf(grid, layers, 'it').map(({ from, to, value }) => ({
      from: from.replace('\u0000', ':'),
      to: to.replace('\u0000', ':'),
      value,
    }));
    expect(ends).toEqual([
      { from: 'sender:polo', to: 'provider:comune', value: 5 },
      { from: 'sender:polo', to: 'provider:polo', value: 2 },
      { from: 'provider:comune', to: 'state:seen', value: 5 },
    ]);
  });

  it('is drawn with one band for each stream and one bar for each end', () => {
    const option = flowOption(layers)(grid, {
      words: wordsOf('it'),
      description: 'Da chi a chi',
      paints: {},
    });
    const [series] = listOf(mapOf((value) => value))(option.series, 'series');
    expect(series?.['type']).toBe('sankey');
    expect(series?.['links']).toHaveLength(3);
    expect(series?.['data']).toHaveLength(4);
  });
});
