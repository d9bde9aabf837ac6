import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'design-react-kit';
import { useState } from 'react';
import { EmptyState } from '../app/EmptyState';
import { Loading } from '../app/Loading';
import { ScrollRegion } from '../app/ScrollRegion';
import { formatNumber, formatNumericDay } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import { useWords } from '../i18n/useLanguage';
import { isDay } from '../json';
import { FailedState } from '../problem/FailedState';
import { remoteOf } from '../problem/remote';
import { fetchEvidence } from './api';
import type { Evidence, EvidenceRow, EvidenceValue } from './evidence';

const longText = 32;

/** Numbers stand under each other; long texts wrap, dates and codes do not. */
function Value({ value }: { readonly value: EvidenceValue }) {
  const { t, language } = useWords();
  if (value === null) return <td />;
  if (typeof value === 'boolean') return <td>{t(value ? 'evidence.yes' : 'evidence.no')}</td>;
  if (typeof value === 'object') return <td title={value.code}>{value.name[language]}</td>;
  if (typeof value === 'number') {
    const decimals = Number.isInteger(value) ? 0 : 2;
    return <td className="number">{formatNumber(value, language, decimals)}</td>;
  }
  if (isDay(value)) return <td>{formatNumericDay(value, language)}</td>;
  return <td className={value.length > longText ? 'is-long' : undefined}>{value}</td>;
}

/** A column of numbers has its heading on their side. */
function isNumeric(evidence: Evidence, column: string): boolean {
  return evidence.rows.some((row) => typeof row.values[column] === 'number');
}

/** One line of a file; one that does not enter the value is grey and says so. */
function Line({ evidence, row }: { readonly evidence: Evidence; readonly row: EvidenceRow }) {
  const { t } = useWords();
  return (
    <tr className={row.counted ? undefined : 'is-not-counted'}>
      <td title={row.delivery?.id}>{row.delivery?.fileName ?? t('evidence.many')}</td>
      <td className="number">{row.line ?? ''}</td>
      <td>{t(row.counted ? 'evidence.counted' : 'evidence.notCounted')}</td>
      {evidence.columns.map((column) => (
        <Value key={column} value={row.values[column] ?? null} />
      ))}
    </tr>
  );
}

function Rows({ evidence }: { readonly evidence: Evidence }) {
  const { t, language } = useWords();
  const caption = t('evidence.caption');
  return (
    <ScrollRegion label={caption}>
      <table className="figure-table evidence-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('evidence.file')}</th>
            <th scope="col" className="number">
              {t('evidence.line')}
            </th>
            <th scope="col">{t('evidence.use')}</th>
            {evidence.columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={isNumeric(evidence, column) ? 'number' : undefined}
              >
                {evidence.columnNames[column]?.[language] ?? column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {evidence.rows.map((row, index) => (
            <Line key={index} evidence={evidence} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface PagerProps {
  readonly evidence: Evidence;
  readonly go: (page: number) => void;
}

function Pager({ evidence, go }: PagerProps) {
  const { t, language } = useWords();
  const { page, size, total, rows } = evidence;
  const last = page * size + rows.length;
  const range = t('evidence.range', {
    first: formatNumber(page * size + 1, language),
    last: formatNumber(last, language),
    total: formatNumber(total, language),
  });
  return (
    <div className="pager">
      <p aria-live="polite">{range}</p>
      <Button
        color="primary"
        outline
        size="sm"
        type="button"
        disabled={page === 0}
        onClick={() => {
          go(page - 1);
        }}
      >
        {t('actions.previous')}
      </Button>
      <Button
        color="primary"
        outline
        size="sm"
        type="button"
        disabled={last >= total}
        onClick={() => {
          go(page + 1);
        }}
      >
        {t('actions.next')}
      </Button>
    </div>
  );
}

/** How many rows enter the figure and are shown to nobody. */
function withheldText({ withheld }: Evidence, { t, language }: Words): string {
  if (withheld === 0) return '';
  return t('evidence.withheld', { number: formatNumber(withheld, language) });
}

/** The file lines behind one figure, a page at a time. */
export function EvidenceTable({ address }: { readonly address: string }) {
  const words = useWords();
  const { t } = words;
  const [page, setPage] = useState(0);
  const remote = remoteOf(
    useQuery({
      queryKey: ['evidence', address, page],
      queryFn: ({ signal }) => fetchEvidence(address, page, signal),
      placeholderData: keepPreviousData,
    }),
  );
  switch (remote.kind) {
    case 'loading':
      return <Loading title={t('evidence.title')} size="card" />;
    case 'failed':
      return (
        <FailedState title={t('evidence.failed')} problem={remote.problem} retry={remote.retry} />
      );
    case 'ready':
      if (remote.data.total === 0) {
        return <EmptyState title={t('evidence.none')} hint={withheldText(remote.data, words)} />;
      }
      return (
        <>
          <Rows evidence={remote.data} />
          {remote.data.withheld > 0 && <p>{withheldText(remote.data, words)}</p>}
          <Pager evidence={remote.data} go={setPage} />
        </>
      );
  }
}
