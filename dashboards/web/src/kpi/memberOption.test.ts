import { describe, expect, it } from 'vitest';
import { wordsOf } from '../i18n/i18n';
import { listOf, mapOf } from '../json';
import { gridOf } from './grid';
import { memberOption } from './memberOption';
import { aKpi, anAnswer, aPart, text } from './sample';

const settings = { words: wordsOf('it'), description: 'Punteggi', paints: {} };

function optionOf(unit: 'points' | 'referrals') {
  const parts = [
    aPart(2022, 'section', '1', 80, text('1. Alloggio')),
    aPart(2022, 'section', '2', 55, text('Una sezione dal nome lungo più di quanto ci sta')),
  ];
  const answer = anAnswer(parts, { kpi: aKpi({ unit }), breakdowns: ['section'] });
  return memberOption(gridOf({ answer }), settings);
}

describe('bars of members', () => {
  it('show the values as they are, the first on top', () => {
    const [series] = listOf(mapOf((value) => value))(optionOf('points').series, 'series');
    expect(series?.['data']).toEqual([80, 55]);
    expect(optionOf('points').yAxis).toMatchObject({
      inverse: true,
      data: ['1. Alloggio', 'Una sezione dal nome lung…'],
    });
  });

  it('of points reach to 100', () => {
    expect(optionOf('points').xAxis).toMatchObject({ max: 100 });
    expect(optionOf('referrals').xAxis).not.toMatchObject({ max: 100 });
  });
});
