import { describe, expect, it } from 'vitest';
import { identityOf, parseCodes } from './codes';

const answer = {
  codes: [
    {
      feed: 'polo-desk',
      title: { it: 'Sportello', en: 'Desk' },
      partner: 'polo',
      recordType: 'need',
      column: 'need_code',
      list: 'needs',
      code: 'B97',
      isForm: false,
      rows: 12,
      deliveries: 2,
      firstReceivedAt: '2026-10-02T07:30:00Z',
      lastReceivedAt: '2026-11-02T07:30:00Z',
    },
  ],
};

describe('codes without a meaning', () => {
  it('are read with the list that lacks them', () => {
    expect(parseCodes(answer, '')).toMatchObject([{ code: 'B97', list: 'needs', rows: 12 }]);
  });

  it('are told apart by feed, kind of record, column and code', () => {
    const [code] = parseCodes(answer, '');
    expect(code && identityOf(code)).toBe('polo-desk need need_code B97');
  });

  it('are refused when a field is missing', () => {
    expect(() => parseCodes({ codes: [{ feed: 'polo-desk' }] }, '')).toThrow();
  });
});
