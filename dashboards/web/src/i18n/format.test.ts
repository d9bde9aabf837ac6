import { describe, expect, it } from 'vitest';
import {
  addDays,
  formatBytes,
  formatDay,
  formatDays,
  formatFigure,
  formatInstant,
  formatNumber,
  formatNumericDay,
  formatShortInstant,
  formatShortMonth,
  formatTick,
  formatTimeAfter,
  formatToDay,
  yearBefore,
} from './format';

describe('formatting', () => {
  it('groups the thousands of four-digit numbers too', () => {
    expect(formatNumber(9470, 'it')).toBe('9.470');
    expect(formatNumber(105131, 'it')).toBe('105.131');
    expect(formatNumber(9470, 'en')).toBe('9,470');
  });

  it('gives the first full minute after a moment, in the time of Rome', () => {
    expect(formatTimeAfter('2025-03-01T09:59:30Z', 'it')).toBe('11:00');
    expect(formatTimeAfter('2025-07-01T10:00:00Z', 'en')).toBe('12:00');
  });

  it('writes the size of a file', () => {
    expect(formatBytes(820, 'it')).toBe('820 byte');
    expect(formatBytes(12_400, 'it')).toBe('12,4\u00a0kB');
    expect(formatBytes(200_000_000, 'en')).toBe('200\u00a0MB');
  });

  it('writes a moment in short, in the time of Rome', () => {
    expect(formatShortInstant('2026-11-24T08:30:00Z', 'it')).toBe('24/11/2026, 09:30');
    expect(formatShortInstant('2026-07-01T22:05:00Z', 'en')).toBe('02/07/2026, 00:05');
  });

  it('writes euro as each language does', () => {
    expect(formatFigure(1463905.5, 'eur', 'it', 2)).toBe('1.463.905,50\u00a0€');
    expect(formatFigure(1463905.5, 'eur', 'en', 2)).toBe('€1,463,905.50');
  });

  it('shortens euro on a scale and writes persons out', () => {
    expect(formatTick(2_500_000, 'eur', 'it')).toBe('2,5 mln €');
    expect(formatTick(2_500_000, 'eur', 'en')).toBe('€2.5m');
    expect(formatTick(12_000, 'persons', 'it')).toBe('12.000');
  });

  it('writes days without moving them through a time zone', () => {
    expect(formatDay('2023-03-31', 'it')).toBe('31 marzo 2023');
    expect(formatDay('2023-01-01', 'en')).toBe('1 January 2023');
    expect(formatShortMonth('2023-03-01', 'it')).toBe('mar 23');
    expect(formatNumericDay('2023-03-01', 'it')).toBe('01/03/2023');
  });

  it.each([
    ['2023-03-31', 'al 31 marzo 2023'],
    ['2023-03-01', 'al 1º marzo 2023'],
    ['2023-03-08', 'all’8 marzo 2023'],
    ['2023-03-11', 'all’11 marzo 2023'],
  ])('writes %s after the Italian preposition', (day, expected) => {
    expect(formatToDay(day, 'it')).toBe(expected);
    expect(formatToDay(day, 'en')).toBe(formatDay(day, 'en'));
  });

  it('writes instants in the time of Italy', () => {
    expect(formatInstant('2026-11-24T08:30:00Z', 'it')).toContain('09:30');
  });

  it('writes a whole year as a year and other days as a range', () => {
    expect(formatDays('2017-01-01', '2017-12-31', 'it')).toBe('2017');
    expect(formatDays('2020-10-01', '2020-10-15', 'en')).toBe('1 October 2020 – 15 October 2020');
  });

  it('counts days over months and leap years', () => {
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
    expect(addDays('2023-01-01', -1)).toBe('2022-12-31');
    expect(yearBefore('2023-03-01')).toBe('2022-03-01');
  });
});
