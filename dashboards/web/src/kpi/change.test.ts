import { describe, expect, it } from 'vitest';
import { changesAddress, parseChanges } from './change';
import { anAnswer } from './sample';

describe('changes', () => {
  it('are asked by the periods of the figures where those are kept', () => {
    const answer = anAnswer([]);
    expect(changesAddress({ ...answer, calendar: 'month' })).toMatch(/changes\?calendar=month/);
    expect(changesAddress({ ...answer, calendar: 'half-month' })).toMatch(/changes\?calendar=all/);
    expect(changesAddress({ ...answer, breakdowns: ['flow'] })).not.toContain('breakdown');
    expect(changesAddress(answer, '3')).toMatch(/from=3$/);
  });

  it('keep each cause with its part', () => {
    const edition = { number: 2, publishedAt: '2023-01-16T02:10:00Z', asOf: '2022-12-31' };
    const change = {
      period: '2022-12',
      periodName: { it: 'dicembre 2022', en: 'December 2022' },
      member: { code: 'F', name: { it: 'Donne', en: 'Women' } },
      before: 5,
      after: 7,
      difference: 2,
      parts: [
        { cause: 'new', difference: 3 },
        { cause: 're-linked', difference: -1 },
      ],
    };
    const { changes } = parseChanges({ from: edition, to: edition, changes: [change] }, '');
    expect(changes[0]?.parts).toEqual(change.parts);
    expect(changes[0]?.member).toEqual(change.member);
    expect(() =>
      parseChanges(
        {
          from: edition,
          to: edition,
          changes: [{ ...change, parts: [{ cause: 'luck', difference: 1 }] }],
        },
        '',
      ),
    ).toThrow('cause');
  });
});
