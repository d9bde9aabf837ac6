import { describe, expect, it } from 'vitest';
import { wordsOf } from '../i18n/i18n';
import type { ComparedValue, OpenedPair, Standing } from './pairs';
import {
  barsOf,
  comparedRows,
  cut,
  oddsSentence,
  oddsText,
  parts,
  reasonOf,
  sayingsOf,
  silentOf,
  valueText,
  weightText,
} from './reading';

const words = wordsOf('it');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const untouched: Standing = { last: 0, held: 'undone', proposal: null, history: [] };

function pair(change: Partial<OpenedPair>): OpenedPair {
  const side = { record: 'x', feed: 'nova-stays', others: [] };
  const opened = { left: side, right: side, waiting: null, isJoined: false };
  return { ...opened, values: [], explanation: null, standing: untouched, ...change };
}

describe('odds', () => {
  it('are told as a ratio with two leading digits', () => {
    const told = [5.3, 0.2, -1.6, 8.1, 12, -14].map((bits) => plain(oddsText(bits, words)));
    expect(told).toEqual([
      '39 a 1',
      '1 a 1',
      '1 a 3',
      '270 a 1',
      'oltre 1.000 a 1',
      '1 a oltre 1.000',
    ]);
    expect(plain(oddsText(-14, words, 20))).toBe('1 a 16.000');
  });

  it('are a sentence that says which way they lean', () => {
    expect(oddsSentence(0, words)).toContain('aperta');
    expect(oddsSentence(-3, words)).toContain('solo');
  });

  it('change by factors', () => {
    expect([7.1, -4, 0.1].map((bits) => weightText(bits, words))).toEqual(['×140', '÷16', '×1']);
  });
});

describe('the waterfall', () => {
  const explanation = {
    prior: -8,
    total: 20,
    steps: [
      { comparison: 'surname', level: 'same', weight: 4, sum: -4 },
      { comparison: 'cui', level: 'same', weight: 9, sum: 5 },
      { comparison: 'phone', level: 'nothing-to-compare', weight: 0, sum: 5 },
    ],
  };

  it('goes from the odds before to those after, and leaves out what says nothing', () => {
    expect(barsOf(explanation).map(({ comparison, sum }) => [comparison, sum])).toEqual([
      ['prior', -8],
      ['surname', -4],
      ['cui', 5],
      ['identifier', 20],
    ]);
    expect(silentOf(explanation)).toEqual(['phone']);
  });

  it('draws the widest bar over the whole half', () => {
    expect(barsOf(explanation).map(({ share }) => share)).toEqual([8 / 15, 4 / 15, 9 / 15, 1]);
  });
});

describe('values', () => {
  const value = (text: string) => ({ value: text, name: null });
  const compared = (left: string, right: string): ComparedValue => ({
    name: 'surname',
    left: [value(left)],
    right: right === '' ? [] : [value(right)],
  });

  it('agree as the linking says', () => {
    const step = { comparison: 'surname', level: 'sounds-alike', weight: 7, sum: 0 };
    const explanation = { prior: -7, total: 0, steps: [step] };
    const [row] = comparedRows(pair({ values: [compared('Diallo', 'Jallow')], explanation }));
    expect(row).toMatchObject({ level: 'sounds-alike', tone: 'similar' });
  });

  it('that nobody compared are the same or different', () => {
    const values = [compared('Diallo', 'DIALLO'), compared('Diallo', 'Kone'), compared('Kone', '')];
    expect(comparedRows(pair({ values })).map(({ tone }) => tone)).toEqual([
      'equal',
      'different',
      'missing',
    ]);
  });

  it('are told where they differ', () => {
    expect(cut('El-Idrissi', 'EL Idrisi')).toEqual({ start: 'El', middle: '-Idris', end: 'si' });
    expect(cut('12/03/1994', '12/03/1994').middle).toBe('');
  });

  it('are written for people', () => {
    expect(valueText('birth-date', value('1994-03-12'), words)).toBe('12/03/1994');
    expect(valueText('sex', value('F'), words)).toBe('Femmina');
    const nigeria = { value: 'NGA', name: { it: 'Nigeria', en: 'Nigeria' } };
    expect(valueText('citizenship', nigeria, words)).toBe('Nigeria');
  });
});

describe('what can be said', () => {
  it('of a pair that waits is all, and one word is enough', () => {
    const waits = pair({});
    expect(sayingsOf(waits)).toEqual(['same', 'different', 'unknown', 'postponed']);
    expect(parts('different', waits)).toBe(false);
  });

  it('of one person parts it, which takes two', () => {
    const joined = pair({ isJoined: true, standing: { ...untouched, held: 'same' } });
    expect(sayingsOf(joined)).toEqual(['different', 'undone']);
    expect(parts('undone', joined)).toBe(true);
  });

  it('of a proposal is its confirmation by another, or that it is withdrawn', () => {
    const proposal = { verdict: 'different', by: 'Ada', isOwn: false } as const;
    const proposed = pair({ isJoined: true, standing: { ...untouched, proposal } });
    expect(sayingsOf(proposed)).toEqual(['different', 'withdrawn']);
    const own = { ...untouched, proposal: { ...proposal, isOwn: true } };
    expect(sayingsOf(pair({ isJoined: true, standing: own }))).toEqual(['withdrawn']);
  });

  it('is asked for a reason', () => {
    expect(reasonOf({ hold: 'none', weight: 0 })).toBe('unsure');
    expect(reasonOf({ hold: 'none', weight: 9 })).toBe('others-against');
    expect(reasonOf({ hold: 'births-differ', weight: 9 })).toBe('births-differ');
  });
});
