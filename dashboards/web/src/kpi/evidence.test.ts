import { describe, expect, it } from 'vitest';
import { evidenceFile, evidencePage, parseEvidence } from './evidence';

describe('evidence', () => {
  it('is asked for page by page', () => {
    const path = '/v1/kpis/landings/evidence?calendar=month&period=2023-03';
    expect(evidencePage(path, 2, 50)).toBe(`${path}&page=2&size=50`);
    expect(evidencePage(`${path}&page=9`, 0, 50)).toBe(`${path}&page=0&size=50`);
  });

  it('is asked for as a file, with what it is for', () => {
    const path = '/v1/kpis/contacts/evidence?calendar=month&period=2023-03&partner=nova';
    expect(evidenceFile(path, 'csv', { language: 'it', purpose: 'Verifica & prova' })).toBe(
      '/v1/kpis/contacts/evidence.csv?calendar=month&period=2023-03&partner=nova' +
        '&language=it&purpose=Verifica+%26+prova',
    );
  });

  it('keeps numbers, days, codes and blanks apart', () => {
    const evidence = parseEvidence(
      {
        total: 1,
        withheld: 0,
        page: 0,
        size: 50,
        columns: ['landedOn', 'persons', 'note', 'outcome', 'counts'],
        columnNames: { landedOn: { it: 'Giorno', en: 'Day' } },
        rows: [
          {
            values: {
              landedOn: '2023-03-31',
              persons: 12,
              note: null,
              outcome: { code: 'awarded', name: { it: 'Aggiudicata', en: 'Awarded' } },
              counts: true,
            },
            delivery: { id: 'abc', fileName: 'sbarchi.csv' },
            line: 7,
            counted: false,
          },
        ],
      },
      '',
    );
    expect(evidence.rows).toEqual([
      {
        values: {
          landedOn: '2023-03-31',
          persons: 12,
          note: null,
          outcome: { code: 'awarded', name: { it: 'Aggiudicata', en: 'Awarded' } },
          counts: true,
        },
        delivery: { id: 'abc', fileName: 'sbarchi.csv' },
        line: 7,
        counted: false,
      },
    ]);
  });
});
