import { describe, expect, it } from 'vitest';
import { isRunning, largestFile, unfitOf, uploadAfter, type Upload } from './upload';

const idle: Upload = { kind: 'idle' };
const sending: Upload = { kind: 'sending', fileName: 'ospiti.csv', sent: 0, total: 100 };
const checking: Upload = { kind: 'checking', fileName: 'ospiti.csv' };

describe('what is not sent at all', () => {
  it.each([
    ['none', []],
    ['several', [{ size: 1 }, { size: 1 }]],
    ['empty', [{ size: 0 }]],
    ['too-large', [{ size: largestFile + 1 }]],
    [null, [{ size: largestFile }]],
  ] as const)('%s', (why, files) => {
    expect(unfitOf(files)).toBe(why);
  });
});

describe('an upload', () => {
  it('sends, tells how far it came, and is checked when all of it was sent', () => {
    const started = uploadAfter(idle, { kind: 'started', fileName: 'ospiti.csv', total: 100 });
    expect(started).toEqual(sending);
    expect(uploadAfter(started, { kind: 'progressed', sent: 40 })).toEqual({
      ...sending,
      sent: 40,
    });
    expect(uploadAfter(started, { kind: 'progressed', sent: 100 })).toEqual(checking);
  });

  it('fails while sending and while it is checked', () => {
    const failed = { kind: 'failed', problem: { kind: 'unreachable' } } as const;
    const expected = { ...failed, fileName: 'ospiti.csv' };
    expect(uploadAfter(sending, failed)).toEqual(expected);
    expect(uploadAfter(checking, failed)).toEqual(expected);
  });

  it('that was cancelled is changed by nothing that comes too late', () => {
    const cancelled = uploadAfter(sending, { kind: 'cancelled' });
    expect(cancelled).toEqual(idle);
    expect(uploadAfter(cancelled, { kind: 'progressed', sent: 50 })).toEqual(idle);
    expect(uploadAfter(cancelled, { kind: 'failed', problem: { kind: 'unreachable' } })).toEqual(
      idle,
    );
  });

  it('is replaced by what is wrong with the next file', () => {
    const unfit = { kind: 'unfit', why: 'empty' } as const;
    expect(uploadAfter(idle, unfit)).toEqual(unfit);
  });

  it('runs while it is sent or checked', () => {
    expect([idle, sending, checking].map(isRunning)).toEqual([false, true, true]);
  });
});
