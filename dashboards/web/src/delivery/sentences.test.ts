import { describe, expect, it } from 'vitest';
import { wordsOf } from '../i18n/i18n';
import { monthStarts } from './CalendarStrip';
import { sumOf } from './RowSum';
import { aDelivery, aWeek } from './sample';
import { bySeverity, calendarText, coverText, stateText, statusText, weekTexts } from './sentences';

const italian = wordsOf('it');
const timeliness = { dueEveryDays: 7, lastDataOn: null, lastReceivedAt: null };

describe('the state of a feed', () => {
  it('says by how many days it is late, one or several', () => {
    expect(stateText({ ...timeliness, daysLate: 1, state: 'late' }, italian)).toBe(
      'In ritardo di 1 giorno',
    );
    expect(stateText({ ...timeliness, daysLate: 1200, state: 'late' }, wordsOf('en'))).toBe(
      'Late by 1,200 days',
    );
    expect(stateText({ ...timeliness, daysLate: 0, state: 'never' }, italian)).toBe('Mai arrivati');
  });
});

describe('a delivery', () => {
  it('that was held waits for a decision, and after it for the next run', () => {
    const decision = { decision: 'accept', reason: 'va bene', by: 'ada', at: '' } as const;
    expect(statusText(aDelivery({ status: 'held' }), italian)).toBe('Trattenuta, da decidere');
    expect(statusText(aDelivery({ status: 'held', decision }), italian)).toBe(
      'Accettata, in attesa di elaborazione',
    );
    expect(statusText(aDelivery({ status: 'published', decision }), italian)).toBe('Pubblicata');
  });

  it('names the days of its data only where they are known', () => {
    expect(coverText(aDelivery(), italian)).toBe('16 novembre 2026 – 22 novembre 2026');
    expect(coverText(aDelivery({ coversTo: null }), italian)).toBeNull();
  });

  it('adds up, or does not, or cannot be said to', () => {
    expect(sumOf(aDelivery())).toEqual({ sum: 100, read: 100 });
    expect(sumOf(aDelivery({ rejected: 7 }))).toEqual({ sum: 99, read: 100 });
    expect(sumOf(aDelivery({ read: null }))).toBeNull();
  });
});

describe('the calendar', () => {
  const weeks = [
    aWeek('2026-10-26', { state: 'never' }),
    aWeek('2026-11-02', { state: 'late', deliveries: 2 }),
    aWeek('2026-11-09', { covered: true }),
    aWeek('2026-11-16', { covered: true, deliveries: 1 }),
    aWeek('2026-11-23'),
  ];

  it('is told in one sentence', () => {
    expect(calendarText(weeks, italian)).toBe(
      'Ultime 5 settimane: 3 in tempo, 1 in ritardo, 1 senza dati; 3 consegne.',
    );
  });

  it('says of each week its state, what came and whether there are data', () => {
    expect(weeks.map((week) => weekTexts(week, italian))).toContainEqual([
      'In ritardo',
      '2 consegne',
      'nessun dato',
    ]);
    expect(weekTexts(aWeek('2026-11-16', { covered: true, deliveries: 1 }), italian)).toEqual([
      'In tempo',
      '1 consegna',
      'dati presenti',
    ]);
  });

  it('names a month at its first week, where there is room', () => {
    expect(monthStarts(weeks)).toEqual([false, true, false, false, false]);
    const fromMonthStart = ['02', '09', '16', '23', '30'].map((day) => aWeek(`2026-11-${day}`));
    expect(monthStarts(fromMonthStart)).toEqual([true, false, false, false, false]);
  });
});

describe('reasons', () => {
  it('stand with what keeps rows out first, the most frequent before', () => {
    const reason = (severity: 'reject' | 'warn', rows: number) => ({ severity, rows });
    expect(bySeverity([reason('warn', 90), reason('reject', 2), reason('reject', 30)])).toEqual([
      reason('reject', 30),
      reason('reject', 2),
      reason('warn', 90),
    ]);
  });
});
