import { Loading } from '../app/Loading';
import { useWords } from '../i18n/useLanguage';
import { comparisons, wholeFigures } from '../kpi/compare';
import type { Column, Grid } from '../kpi/grid';
import { figureLabel } from '../kpi/period';
import { spokenValue, valueText } from '../kpi/value';
import { FailedState } from '../problem/FailedState';
import type { Remote } from '../problem/remote';
import type { Words } from '../i18n/i18n';

export interface HeadlineProps {
  readonly title: string;
  /** The place on the page that tells more. */
  readonly section: string;
  readonly remote: Remote<Grid>;
  readonly column: (grid: Grid) => Column | undefined;
  readonly remarks?: (grid: Grid, words: Words) => readonly string[];
}

function Value({
  grid,
  column,
  remarks,
}: {
  readonly grid: Grid;
  readonly column: Column | undefined;
  readonly remarks: readonly string[];
}) {
  const words = useWords();
  const { kpi } = grid.answer;
  const latest = column === undefined ? undefined : wholeFigures(column).at(-1);
  if (column === undefined || latest === undefined) {
    return <p className="headline-number">{valueText(null, kpi, words)}</p>;
  }
  return (
    <>
      <p className="headline-number">
        <data value={latest.value}>{spokenValue(latest.value, kpi, words)}</data>
      </p>
      <p className="headline-date">{figureLabel(grid, latest, words)}</p>
      <ul className="headline-comparisons">
        {[...comparisons(grid, column, words), ...remarks].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function Body({ title, remote, column, remarks }: HeadlineProps) {
  const words = useWords();
  switch (remote.kind) {
    case 'loading':
      return <Loading title={title} size="tile" />;
    case 'failed':
      return (
        <FailedState
          title={words.t('problem.figure', { title })}
          problem={remote.problem}
          retry={remote.retry}
        />
      );
    case 'ready':
      return (
        <Value
          grid={remote.data}
          column={column(remote.data)}
          remarks={remarks?.(remote.data, words) ?? []}
        />
      );
  }
}

/** The latest value of a figure, its date, and what it was before. */
export function Headline(props: HeadlineProps) {
  const { title, section } = props;
  return (
    <li className="headline">
      <h3>
        <a href={`#${section}`}>{title}</a>
      </h3>
      <Body {...props} />
    </li>
  );
}
