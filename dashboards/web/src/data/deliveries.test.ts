import { expect, it } from 'vitest';
import { rowTables, type RejectedRow } from './deliveries';

function aRow(line: number, recordType: string, headers: readonly string[]): RejectedRow {
  const cells = headers.map((header) => ({ header, masked: 'xxx' }));
  return { line, item: 1, recordType, cells, reasons: [] };
}

it('rows of different kinds stand in tables of their own, with every header once', () => {
  const enrolment = aRow(4, 'enrolment', ['Studente', 'Corso']);
  const attendance = aRow(2, 'attendance', ['Studente', 'Mese']);
  const longer = aRow(9, 'enrolment', ['Studente', 'Corso', 'Note']);
  expect(rowTables([enrolment, attendance, longer])).toEqual([
    {
      recordType: 'enrolment',
      headers: ['Studente', 'Corso', 'Note'],
      rows: [enrolment, longer],
    },
    { recordType: 'attendance', headers: ['Studente', 'Mese'], rows: [attendance] },
  ]);
});
