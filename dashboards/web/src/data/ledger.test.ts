import { describe, expect, it } from 'vitest';
import { addsUp, differencesOf, type LedgerLine } from './ledger';

function aLine(changes: Partial<LedgerLine> = {}): LedgerLine {
  return {
    deliveries: 2,
    byStatus: { published: 2 },
    read: 100,
    accepted: 90,
    rejected: 8,
    duplicate: 2,
    warned: 5,
    closed: 0,
    rejectedRows: 8,
    erasedAccepted: 0,
    erasedRejected: 0,
    byKind: { accepted: 90, rejected: 8, duplicate: 2 },
    addsUp: true,
    ...changes,
  };
}

describe('a line of the ledger', () => {
  it('adds up when read is the sum of its parts', () => {
    expect(addsUp(aLine())).toBe(true);
    expect(differencesOf(aLine())).toEqual([]);
  });

  it('does not when the service says so, and tells where', () => {
    const line = aLine({ rejectedRows: 5, addsUp: false });
    expect(addsUp(line)).toBe(false);
    expect(differencesOf(line)).toEqual([{ what: 'rejectedRows', expected: 8, found: 5 }]);
  });

  it('adds up when rejected rows were erased and are counted as such', () => {
    expect(differencesOf(aLine({ rejectedRows: 6, erasedRejected: 2, addsUp: true }))).toEqual([]);
    expect(differencesOf(aLine({ rejectedRows: 6, erasedRejected: 1, addsUp: false }))).toEqual([
      { what: 'rejectedRows', expected: 8, found: 7 },
    ]);
  });

  it('does not when the sum fails, whatever the service says', () => {
    const line = aLine({ accepted: 83 });
    expect(addsUp(line)).toBe(false);
    expect(differencesOf(line)).toEqual([
      { what: 'sum', expected: 100, found: 93 },
      { what: 'byKind', expected: 93, found: 100 },
    ]);
  });
});
