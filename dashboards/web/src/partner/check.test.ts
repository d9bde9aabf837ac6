import { describe, expect, it } from 'vitest';
import { wordsOf } from '../i18n/i18n';
import {
  consequences,
  headlineOf,
  linesText,
  placesText,
  problemsOf,
  type Check,
  type CheckProblem,
} from './check';

const italian = wordsOf('it');

function aCheck(changes: Partial<Check> = {}): Check {
  return {
    id: 'c1',
    feed: 'nova-stays',
    fileName: 'ospiti.csv',
    byteCount: 12,
    checkedAt: '2026-11-26T08:00:00Z',
    expiresAt: '2026-11-26T20:00:00Z',
    state: 'checked',
    deliveredAt: null,
    isFine: true,
    isDeliverable: true,
    isKnown: false,
    correctionOf: null,
    refusals: [],
    remarks: [],
    counts: { read: 1200, accepted: 1200, rejected: 0, duplicate: 0 },
    problems: [],
    waitsFor: null,
    ...changes,
  };
}

function aProblem(changes: Partial<CheckProblem> = {}): CheckProblem {
  return {
    severity: 'reject',
    recordType: 'stay',
    code: 'missing-value',
    column: 'Comune centro',
    sentence: { it: 'È vuota.', en: 'It is blank.' },
    rows: 1,
    places: [{ line: 4, item: 0 }],
    ...changes,
  };
}

const finding = { code: 'x', column: '', sentence: { it: 'Strano.', en: 'Odd.' } };
const rejecting = { read: 1200, accepted: 1155, rejected: 42, duplicate: 3 };

describe('the headline of a check', () => {
  it.each([
    ['good', 'Niente da correggere', {}],
    ['good', 'Niente da correggere, ma c’è qualcosa da guardare', { remarks: [finding] }],
    ['wait', '42 righe su 1.200 da correggere', { counts: rejecting }],
    ['wait', '1 riga su 1.200 da correggere', { counts: { ...rejecting, rejected: 1 } }],
    ['wait', 'Questo file è già arrivato', { isKnown: true, counts: rejecting }],
    ['good', 'Niente da correggere', { isKnown: true, state: 'delivered' }],
    ['bad', 'Questo file non si può consegnare', { refusals: [finding], isKnown: true }],
  ] as const)('is %s: %s', (tone, sentence, changes) => {
    expect(headlineOf(aCheck(changes), italian)).toEqual({ tone, sentence });
  });

  it('speaks English, too', () => {
    const { sentence } = headlineOf(aCheck({ counts: rejecting }), wordsOf('en'));
    expect(sentence).toBe('42 rows of 1,200 to mend');
  });
});

describe('the places of a problem', () => {
  const at = (...lines: readonly number[]) => lines.map((line) => ({ line, item: 0 }));

  it('join lines that follow each other, each once', () => {
    expect(linesText(at(4, 7, 9, 10, 11, 11, 12), 'it')).toBe('4, 7, 9–12');
    expect(linesText(at(2, 1), 'it')).toBe('1, 2');
    expect(linesText(at(1200), 'it')).toBe('1.200');
  });

  it('say how many more there are than were told', () => {
    expect(placesText(aProblem(), italian)).toBe('Alla riga 4');
    expect(placesText(aProblem({ places: at(4, 7), rows: 3 }), italian)).toBe(
      'Alle righe 4, 7 e un’altra',
    );
    expect(placesText(aProblem({ places: at(4, 7), rows: 1002 }), italian)).toBe(
      'Alle righe 4, 7 e altre 1.000',
    );
  });
});

it('problems of one severity stand with the most frequent first', () => {
  const few = aProblem({ rows: 2 });
  const many = aProblem({ rows: 9, code: 'not-a-date' });
  const warning = aProblem({ severity: 'warn' });
  const check = aCheck({ problems: [warning, few, many] });
  expect(problemsOf(check, 'reject')).toEqual([many, few]);
  expect(problemsOf(check, 'warn')).toEqual([warning]);
});

describe('delivering', () => {
  it('says what counts, what stays out and what is repeated', () => {
    expect(consequences(aCheck({ counts: rejecting }), 'incremental', italian)).toEqual([
      'Consegnando, 1.155 righe contano.',
      '42 righe restano fuori: si possono correggere e consegnare in seguito.',
      '3 righe sono ripetute e contano una volta sola.',
    ]);
  });

  it('warns that a complete list closes what it lacks, and that a correction does not', () => {
    const [, closes] = consequences(aCheck(), 'full-snapshot', italian);
    expect(closes).toContain('verrà chiuso');
    const correction = aCheck({ correctionOf: { key: '3', fileName: 'ospiti.csv' } });
    expect(consequences(correction, 'full-snapshot', italian)).toHaveLength(1);
  });
});
