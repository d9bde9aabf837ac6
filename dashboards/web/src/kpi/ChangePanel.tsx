import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loading } from '../app/Loading';
import { ScrollRegion } from '../app/ScrollRegion';
import { SelectField } from '../app/SelectField';
import { formatInstant, formatList } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import { useWords } from '../i18n/useLanguage';
import { FailedState } from '../problem/FailedState';
import { remoteOf } from '../problem/remote';
import { fetchChanges, fetchEditions } from './api';
import { changesAddress, type Change, type ChangeAnswer } from './change';
import type { Grid } from './grid';
import type { Kpi } from './kpi';
import { valueText } from './value';

/** A difference with its sign. */
function signed(difference: number | null, kpi: Kpi, words: Words): string {
  if (difference === null) return '–';
  const text = valueText(Math.abs(difference), kpi, words);
  if (difference === 0) return text;
  return `${difference > 0 ? '+' : '−'}${text}`;
}

function why(change: Change, kpi: Kpi, words: Words): string {
  return formatList(
    change.parts.map(({ cause, difference }) =>
      words.t('changes.part', {
        cause: words.t(`changes.causes.${cause}`),
        difference: signed(difference, kpi, words),
      }),
    ),
    words.language,
  );
}

function Row({ change, kpi }: { readonly change: Change; readonly kpi: Kpi }) {
  const words = useWords();
  return (
    <tr>
      <th scope="row">{change.periodName[words.language]}</th>
      {change.member !== null && <td>{change.member.name[words.language]}</td>}
      <td className="number">{valueText(change.before, kpi, words)}</td>
      <td className="number">{valueText(change.after, kpi, words)}</td>
      <td className="number">{signed(change.difference, kpi, words)}</td>
      <td>{why(change, kpi, words)}</td>
    </tr>
  );
}

function ChangeTable({ grid, answer }: PanelProps & { readonly answer: ChangeAnswer }) {
  const { t, language } = useWords();
  const { kpi } = grid.answer;
  const caption = t('changes.caption', {
    title: kpi.name[language],
    from: answer.from.number,
    to: answer.to.number,
  });
  if (answer.changes.length === 0) return <p>{t('changes.none', { from: answer.from.number })}</p>;
  const isSplit = answer.changes.some(({ member }) => member !== null);
  return (
    <ScrollRegion label={caption}>
      <table className="figure-table change-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('evidence.period')}</th>
            {isSplit && <th scope="col">{t('evidence.series')}</th>}
            {(['before', 'after', 'difference'] as const).map((name) => (
              <th key={name} scope="col" className="number">
                {t(`changes.${name}`)}
              </th>
            ))}
            <th scope="col">{t('changes.why')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.changes.map((change) => (
            <Row key={`${change.period} ${change.member?.code ?? ''}`} change={change} kpi={kpi} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface ChoiceProps {
  readonly from: string | null;
  readonly onChoose: (from: string | null) => void;
}

/** Since which edition: the one before, unless somebody names an earlier one. */
function EditionChoice({ from, onChoose }: ChoiceProps) {
  const { t, language } = useWords();
  const editions = useQuery({
    queryKey: ['editions'],
    queryFn: ({ signal }) => fetchEditions(signal),
  });
  const earlier = (editions.data ?? []).filter(({ isCurrent }) => !isCurrent);
  if (earlier.length < 2) return null;
  return (
    <SelectField
      label={t('changes.since')}
      value={from}
      all={t('changes.last')}
      options={earlier.map(({ number, publishedAt }) => ({
        value: String(number),
        name: t('changes.edition', { number, publishedAt: formatInstant(publishedAt, language) }),
      }))}
      onChange={onChoose}
    />
  );
}

interface PanelProps {
  readonly grid: Grid;
}

/** Why figures of the first KPI of a grid are others than in an earlier edition. */
export function ChangePanel({ grid }: PanelProps) {
  const { t } = useWords();
  const [from, setFrom] = useState<string | null>(null);
  const address = changesAddress(grid.answer, from ?? undefined);
  const remote = remoteOf(
    useQuery({
      queryKey: ['changes', address],
      queryFn: ({ signal }) => fetchChanges(address, signal),
    }),
  );
  return (
    <>
      <p>{t('changes.lead')}</p>
      <EditionChoice from={from} onChoose={setFrom} />
      {remote.kind === 'loading' && <Loading title={t('changes.title')} size="card" />}
      {remote.kind === 'failed' && (
        <FailedState title={t('changes.failed')} problem={remote.problem} retry={remote.retry} />
      )}
      {remote.kind === 'ready' && <ChangeTable grid={grid} answer={remote.data} />}
    </>
  );
}
