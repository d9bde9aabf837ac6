import { describe, expect, it } from 'vitest';
import { answerOf } from '../../dev/fixtureApi';
import { listOf, mapOf } from '../json';
import { parseKpiAnswer } from './figure';

const fields = mapOf((value) => value);
const answer = fields(answerOf(new URL('http://localhost/v1/kpis/landings?calendar=year')), '');

function withFigure(change: object): unknown {
  const figures = listOf(fields)(answer['figures'], 'figures');
  return { ...answer, figures: [{ ...figures[0], ...change }] };
}

const passport = {
  asOf: '2022-12-31',
  coverage: { covered: 1, due: 2, unit: { it: 'giorni', en: 'days' } },
  isPartial: false,
  notes: [],
  evidence: '/v1/kpis/landings/evidence?calendar=year&period=2022',
};

describe('an answer with figures', () => {
  it('is read with its passport', () => {
    const read = parseKpiAnswer(answer, '');
    expect(read.kpi.id).toBe('landings');
    expect(read.figures.map((figure) => figure.period)).toEqual([
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
    ]);
    expect(read.passport.sources[0]?.delivery?.read).toBe(2555);
  });

  it('keeps a blank as null, which is not zero', () => {
    expect(parseKpiAnswer(withFigure({ value: null }), '').figures[0]?.value).toBeNull();
    expect(parseKpiAnswer(withFigure({ value: 0 }), '').figures[0]?.value).toBe(0);
  });

  it('may have no coverage, but says whether its period is covered in part', () => {
    const change = { passport: { ...passport, coverage: null, isPartial: true } };
    expect(parseKpiAnswer(withFigure(change), '').figures[0]).toMatchObject({
      coverage: null,
      isPartial: true,
    });
  });

  it.each([
    [
      'true or false at figures[0].passport.isPartial',
      { passport: { ...passport, isPartial: 'no' } },
    ],
    ['a number at figures[0].value', { value: '12' }],
    ['a date such as 2023-03-31 at figures[0].from', { from: 'yesterday' }],
    [
      'a path below /v1/kpis/ at figures[0].passport.evidence',
      { passport: { ...passport, evidence: 'https://elsewhere.example/' } },
    ],
    ['a list at figures[0].passport.notes', { passport: { ...passport, notes: 'none' } }],
  ])('is refused without %s', (place, change) => {
    expect(() => parseKpiAnswer(withFigure(change), '')).toThrow(place);
  });
});
