import { describe, expect, it } from 'vitest';
import { wordsOf } from '../i18n/i18n';
import { csvOf } from './csv';
import { gridOf } from './grid';
import { aKpi, anAnswer, aPart, aYear, text } from './sample';

function lines(csv: string): readonly string[] {
  return csv.trimEnd().split('\r\n').slice(1);
}

describe('the CSV of a figure', () => {
  it('has one line per figure with period, value, coverage and edition', () => {
    const grid = gridOf({ answer: anAnswer([aYear(2022, 105131)]) });
    expect(csvOf(grid, wordsOf('it'))).toBe(
      'indicatore;periodo;dal;al;serie;nome della serie;valore;unità;coperti;dovuti;unità di copertura;edizione;dati al;nota\r\n' +
        'landings;2022;2022-01-01;2022-12-31;landings;Persone sbarcate;105131;persone;365;365;giorni;3;2023-02-24;\r\n',
    );
  });

  it('gives the day of a stock and the notes of a value', () => {
    const figure = aYear(2022, 10731, { coverage: null, notes: [text('Vuote: 2'), text('b')] });
    const grid = gridOf({ answer: anAnswer([figure], { kpi: aKpi({ kind: 'stock' }) }) });
    expect(lines(csvOf(grid, wordsOf('en')))[0]).toMatch(/,persons,,,,3,2022-12-31,Vuote: 2; b$/);
  });

  it('uses the marks that spreadsheets of the language expect', () => {
    const grid = gridOf({ answer: anAnswer([aYear(2022, 10.5)], { kpi: aKpi({ unit: 'eur' }) }) });
    expect(lines(csvOf(grid, wordsOf('it')))[0]).toContain(';10,5;');
    expect(lines(csvOf(grid, wordsOf('en')))[0]).toContain(',10.5,');
  });

  it('leaves the cell of an unavailable value empty', () => {
    const grid = gridOf({ answer: anAnswer([aYear(2022, null)]) });
    expect(lines(csvOf(grid, wordsOf('it')))[0]).toContain('Persone sbarcate;;persone');
  });

  it.each(['=1+1', '+39', '-x', '@sum', '\tx', '\rx'])('turns the formula %j into text', (name) => {
    const answer = anAnswer([aPart(2022, 'buyer', 'a', -5, text(name))], {
      breakdowns: ['buyer'],
    });
    const csv = csvOf(gridOf({ answer }), wordsOf('it'));
    expect(csv).toContain(`'${name}`);
    expect(csv).toContain(';-5;');
  });

  it('quotes separators, quotes and line ends', () => {
    const answer = anAnswer([aPart(2022, 'buyer', 'a', 1, text('A; "B"\nC'))], {
      breakdowns: ['buyer'],
    });
    expect(csvOf(gridOf({ answer }), wordsOf('it'))).toContain(';"A; ""B""\nC";1;');
  });
});
