import { Button } from 'design-react-kit';
import { useState } from 'react';
import { EmptyState } from '../app/EmptyState';
import { RemoteView } from '../app/RemoteView';
import { ScrollRegion } from '../app/ScrollRegion';
import { counted } from '../delivery/sentences';
import { formatNumber } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { useRejectedRows } from './api';
import { rowTables, type RejectedRow, type RowTable } from './deliveries';

function Row({ row, headers }: { readonly row: RejectedRow; readonly headers: readonly string[] }) {
  const { language } = useWords();
  const masked = new Map(row.cells.map((cell) => [cell.header, cell.masked]));
  return (
    <tr>
      <th scope="row" className="number">
        {formatNumber(row.line, language)}
      </th>
      <td className="is-long">
        <ul className="row-reasons">
          {row.reasons.map(({ code, column, sentence }) => (
            <li key={`${code} ${column}`}>{sentence[language]}</li>
          ))}
        </ul>
      </td>
      {headers.map((header) => (
        <td key={header} className="masked">
          {masked.get(header)}
        </td>
      ))}
    </tr>
  );
}

function Rows({ table }: { readonly table: RowTable }) {
  const { t } = useWords();
  const caption = t('data.rejected.caption', { kind: table.recordType });
  return (
    <ScrollRegion label={caption} className="table-scroll is-tall">
      <table className="figure-table evidence-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('data.rejected.line')}
            </th>
            <th scope="col">{t('data.rejected.reasons')}</th>
            {table.headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row key={`${row.line} ${row.item}`} row={row} headers={table.headers} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Where the pages seen so far began; the first begins at the beginning. */
type Starts = readonly (number | null)[];

interface StepsProps {
  readonly starts: Starts;
  readonly next: number | null;
  readonly go: (starts: Starts) => void;
}

function Steps({ starts, next, go }: StepsProps) {
  const { t, language } = useWords();
  if (starts.length === 1 && next === null) return null;
  return (
    <div className="pager">
      <p aria-live="polite">
        {t('data.rejected.page', { number: formatNumber(starts.length, language) })}
      </p>
      <Button
        color="primary"
        outline
        size="sm"
        type="button"
        disabled={starts.length === 1}
        onClick={() => {
          go(starts.slice(0, -1));
        }}
      >
        {t('actions.previous')}
      </Button>
      <Button
        color="primary"
        outline
        size="sm"
        type="button"
        disabled={next === null}
        onClick={() => {
          go([...starts, next]);
        }}
      >
        {t('actions.next')}
      </Button>
    </div>
  );
}

/** The rows that were not taken, as they came but masked, a page at a time. */
export function RejectedRows({
  delivery,
  kept,
}: {
  readonly delivery: string;
  readonly kept: number;
}) {
  const words = useWords();
  const { t } = words;
  const [starts, go] = useState<Starts>([null]);
  const remote = useRejectedRows(delivery, starts.at(-1) ?? null);
  return (
    <section aria-labelledby="scartate">
      <h2 id="scartate">{t('data.rejected.title')}</h2>
      <p className="section-lead">{t('data.rejected.lead', counted(kept, words))}</p>
      <RemoteView title={t('data.rejected.title')} remote={remote}>
        {({ rows, next }) => (
          <>
            {rows.length === 0 && <EmptyState title={t('data.rejected.none')} hint="" />}
            {rowTables(rows).map((table) => (
              <Rows key={table.recordType} table={table} />
            ))}
            <Steps starts={starts} next={next} go={go} />
          </>
        )}
      </RemoteView>
    </section>
  );
}
