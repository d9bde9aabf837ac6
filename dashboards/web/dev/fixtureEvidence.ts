import { invented } from './fixtureFigures';

function text(it: string, en: string) {
  return { it, en };
}

/** One page of invented rows behind a figure. */
export function evidence(id: string, search: URLSearchParams) {
  const page = Number(search.get('page') ?? '0');
  const size = Number(search.get('size') ?? '50');
  const total = 123;
  const count = Math.min(size, total - page * size);
  return {
    total,
    withheld: id === 'contacts' ? 4 : 0,
    page,
    size,
    columns: ['reportedOn', 'outcome', 'persons'],
    columnNames: {
      reportedOn: text('Rilevazione del', 'Report of'),
      outcome: text('Esito', 'Outcome'),
      persons: text('Persone', 'Persons'),
    },
    rows: Array.from({ length: Math.max(count, 0) }, (_, index) => ({
      values: {
        reportedOn: '2023-03-31',
        outcome: { code: 'awarded', name: text('Aggiudicata', 'Awarded') },
        persons: invented(`${id} ${index}`, 1, 900),
      },
      counted: index % 10 !== 9,
      delivery: { id: 'a'.repeat(64), fileName: `${id}.csv` },
      line: page * size + index + 2,
    })),
  };
}
