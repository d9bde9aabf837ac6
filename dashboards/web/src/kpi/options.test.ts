import { describe, expect, it } from 'vitest';
import type { ChartOption } from '../charts';
import { wordsOf } from '../i18n/i18n';
import { listOf, mapOf } from '../json';
import { gridOf, type Grid } from './grid';
import { barOption, lineOption, tooltipText } from './options';
import { aKpi, anAnswer, aPart, aYear, text } from './sample';

const words = wordsOf('it');
const settings = { words, description: 'Persone sbarcate. Nel 2022 …', paints: {} };
const partial = { covered: 122, due: 365, unit: { it: 'giorni', en: 'days' } };

const landings = gridOf({
  answer: anAnswer([
    aYear(2019, 11471, { coverage: partial, isPartial: true }),
    aYear(2020, 34154),
  ]),
});

const parseSeries = listOf(mapOf((value) => value));

function seriesOf(option: ChartOption): readonly Readonly<Record<string, unknown>>[] {
  return parseSeries(option.series, 'series');
}

describe('bars', () => {
  it('show the figures as they are', () => {
    const [series] = seriesOf(barOption(landings, settings));
    expect(series?.['type']).toBe('bar');
    expect(series?.['data']).toMatchObject([{ value: 11471 }, { value: 34154 }]);
  });

  it('stripe partly covered periods and only those', () => {
    const [series] = seriesOf(barOption(landings, settings));
    expect(series?.['data']).toMatchObject([{ itemStyle: { decal: { symbol: 'rect' } } }, {}]);
    expect(series?.['data']).not.toMatchObject([{}, { itemStyle: {} }]);
  });

  it('stand on each other only when there are several', () => {
    const parts = [aPart(2022, 'buyer', 'a', 1), aPart(2022, 'buyer', 'b', 2)];
    const grid = gridOf({ answer: anAnswer(parts, { breakdowns: ['buyer'] }) });
    expect(seriesOf(barOption(grid, settings)).map((series) => series['stack'])).toEqual([
      'parts',
      'parts',
    ]);
    expect(seriesOf(barOption(landings, settings))[0]?.['stack']).toBeUndefined();
  });

  it('are described for those who cannot see them', () => {
    expect(barOption(landings, settings).aria).toEqual({
      enabled: true,
      label: { description: settings.description },
    });
  });

  it('share a scale when one is given, but never cut a bar', () => {
    const axis = barOption(landings, { ...settings, top: 50_000 }).yAxis;
    const top = axis !== undefined && 'max' in axis ? axis.max : undefined;
    expect(typeof top === 'function' ? top({ min: 0, max: 34154 }) : top).toBe(50_000);
    expect(typeof top === 'function' ? top({ min: 0, max: 61_000 }) : top).toBe(80_000);
  });
});

describe('lines', () => {
  const presence: Grid = gridOf({
    answer: anAnswer([aYear(2019, 90), aYear(2020, null), aYear(2022, 0)], {
      kpi: aKpi({ kind: 'stock' }),
    }),
  });

  it('break where a figure or a whole period is missing, and not at zero', () => {
    const [series] = seriesOf(lineOption(presence, settings));
    expect(series?.['data']).toEqual([90, null, null, 0]);
    expect(series?.['connectNulls']).toBe(false);
  });
});

describe('the text at the pointer', () => {
  it('tells period, value and coverage', () => {
    expect(tooltipText(landings, 0, words)).toBe(
      '2019 (coperto in parte)\n11.471\n122 di 365 giorni',
    );
  });

  it('tells what is not available and leaves out what did not happen', () => {
    const parts = [
      aPart(2021, 'outcome', 'awarded', null, text('Aggiudicata')),
      aPart(2022, 'outcome', 'no-offer', 5, text('Deserta')),
    ];
    const grid = gridOf({ answer: anAnswer(parts, { breakdowns: ['outcome'] }) });
    expect(tooltipText(grid, 0, words)).toBe('2021\nAggiudicata: n.d.');
  });
});
