import { afterEach, describe, expect, it, vi } from 'vitest';
import { fixtureFetch, serviceFor } from '../../dev/fixtureFetch';
import { fetchJson } from '../http';
import { wordsOf } from '../i18n/i18n';
import { indicatorPlaceAt, onePath, questionOf } from './addresses';
import { numberOf } from './fields';
import {
  byProgramme,
  cellAt,
  nextGoal,
  parseIndicatorAnswer,
  parseIndicators,
  type Goal,
  type Indicator,
} from './indicator';
import { missingText } from './sentences';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function indicators(): Promise<readonly Indicator[]> {
  vi.stubGlobal('fetch', fixtureFetch(serviceFor('manager')));
  return (await fetchJson('/v1/indicators', parseIndicators)).indicators;
}

describe('the goal that an indicator is on the way to', () => {
  const goal: Goal = {
    kind: 'milestone',
    period: '2022-Q4',
    periodName: { it: '', en: '' },
    endsOn: '2022-12-31',
    value: 1,
    status: 'reached',
  };

  it('is the first that is not reached, else the last', async () => {
    const [first] = await indicators();
    if (first === undefined) throw new Error('There is no indicator.');
    const later: Goal = { ...goal, kind: 'target', endsOn: '2023-03-31', status: 'off' };
    expect(nextGoal({ ...first, goals: [goal, later] })).toBe(later);
    expect(nextGoal({ ...first, goals: [goal] })).toBe(goal);
    expect(nextGoal({ ...first, goals: [] })).toBeNull();
  });
});

describe('indicators', () => {
  it('stand by programme', async () => {
    const groups = byProgramme(await indicators());
    expect(groups.map(([programme]) => programme)).toEqual(['2014-2020', '2021-2027']);
  });

  it('have nobody where no cell tells of somebody', async () => {
    await indicators();
    const answer = await fetchJson('/v1/indicators/B.ii', parseIndicatorAnswer);
    expect(cellAt(answer, 'under-18', 'F').cumulative).toBe(31);
    expect(cellAt(answer, 'under-18', 'M').cumulative).toBe(0);
  });

  it('say in words what is missing', async () => {
    const [first] = await indicators();
    const words = wordsOf('it');
    expect(first?.missing.map((missing) => missingText(missing, words))).toEqual([
      'Cartelle sociali: dati solo fino al 28 febbraio 2023',
      '7 persone di età non nota',
    ]);
  });
});

describe('the address', () => {
  it('names the indicator and the period', () => {
    expect(onePath('B.ii.1', { calendar: 'quarter', period: '2022-Q4' })).toBe(
      '/indicatori/B.ii.1?calendar=quarter&period=2022-Q4',
    );
    expect(indicatorPlaceAt('/indicatori/B.ii.1')).toEqual({ kind: 'one', code: 'B.ii.1' });
    expect(indicatorPlaceAt('/indicatori/')).toEqual({ kind: 'all' });
    expect(indicatorPlaceAt('/indicatori/B.ii/x')).toEqual({ kind: 'nowhere' });
    expect(questionOf('?period=2022-Q4')).toEqual({ calendar: null, period: '2022-Q4' });
  });
});

describe('a number that somebody types', () => {
  it('is read as the language writes it', () => {
    expect(numberOf('1.250,5', 'it')).toBe(1250.5);
    expect(numberOf('1,250.5', 'en')).toBe(1250.5);
    expect(numberOf('12', 'it')).toBe(12);
  });

  it('is none when it is below zero, too exact or no number', () => {
    for (const text of ['-1', '0,001', 'x', '', '1e9']) expect(numberOf(text, 'it')).toBeNull();
  });
});
