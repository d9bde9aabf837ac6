import {
  useId,
  useMemo,
  useState,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
} from 'react';
import { EmptyState } from '../app/EmptyState';
import { Loading } from '../app/Loading';
import type { Words } from '../i18n/i18n';
import { useWords } from '../i18n/useLanguage';
import { FailedState } from '../problem/FailedState';
import type { Remote } from '../problem/remote';
import { Drawings, type FigureKind } from './Drawings';
import { FigureDetails, type OpenParts } from './FigureDetails';
import { isPartialRow, type Grid } from './grid';
import { noteRemark, notesApart } from './notes';
import type { Paints } from './paint';
import { rowLabel } from './period';

export interface FigureCardProps {
  readonly id: string;
  readonly title: string;
  /** How the figures follow each other: by month, by year. */
  readonly by: string;
  readonly kind: FigureKind;
  readonly remote: Remote<Grid>;
  readonly paints?: Paints;
  /** The top of the scale, where two cards share one. */
  readonly top?: number;
  readonly controls?: ReactNode;
  readonly remarks?: readonly string[];
}

function partialRemark(grid: Grid, shape: FigureKind['shape'], words: Words): readonly string[] {
  const partial = grid.rows.filter((_, index) => isPartialRow(grid, index));
  if (partial.length === 0) return [];
  const list = partial.map((row) => rowLabel(grid, row, words)).join(', ');
  return [words.t(shape === 'bar' ? 'figure.partialList' : 'figure.partialLeftOut', { list })];
}

function missingRemarks(grid: Grid, shape: FigureKind['shape'], { t }: Words): readonly string[] {
  const cells = grid.columns.flatMap((column) =>
    column.cells.map((figure) => ({ figure, missing: column.missing })),
  );
  const isUnknown = cells.some(({ figure, missing }) =>
    figure === undefined ? missing === 'unknown' : figure.value === null,
  );
  const isNone = cells.some(({ figure, missing }) => figure === undefined && missing === 'none');
  return [
    ...(isUnknown && shape === 'line' ? [t('figure.legendBroken')] : []),
    ...(isUnknown ? [t('figure.legendUnavailable')] : []),
    ...(isNone ? [t('figure.legendNone')] : []),
  ];
}

function isOfMembers({ shape }: FigureKind): boolean {
  return shape === 'members' || shape === 'flow';
}

interface BodyProps extends FigureCardProps {
  readonly open: OpenParts;
  readonly onOpen: Dispatch<SetStateAction<OpenParts>>;
}

function Ready(props: BodyProps & { readonly grid: Grid }) {
  const { grid, kind, id, title, paints, top, remarks = [], open, onOpen } = props;
  const words = useWords();
  const reading = useMemo(() => kind.reading(grid, words), [kind, grid, words]);
  if (grid.rows.length === 0) {
    return <EmptyState title={words.t('state.empty')} hint={words.t('state.emptyHint')} />;
  }
  const shown = [
    ...partialRemark(grid, kind.shape, words),
    ...missingRemarks(grid, kind.shape, words),
    ...(isOfMembers(kind) ? notesApart(grid, words) : noteRemark(grid, words)),
    ...remarks,
  ];
  return (
    <>
      <p className="reading">{reading}</p>
      <Drawings title={title} kind={kind} grid={grid} reading={reading} paints={paints} top={top} />
      {shown.length > 0 && (
        <ul className="remarks">
          {shown.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <FigureDetails
        grid={grid}
        title={title}
        id={id}
        isOfMembers={isOfMembers(kind)}
        open={open}
        onOpen={onOpen}
      />
    </>
  );
}

function Body(props: BodyProps) {
  const { remote, title } = props;
  const { t } = useWords();
  switch (remote.kind) {
    case 'loading':
      return <Loading title={title} size="card" />;
    case 'failed':
      return (
        <FailedState
          title={t('problem.figure', { title })}
          problem={remote.problem}
          retry={remote.retry}
        />
      );
    case 'ready':
      return <Ready {...props} grid={remote.data} />;
  }
}

/** A figure with everything that belongs to it: reading, chart, table, source, passport and rows. */
export function FigureCard(props: FigureCardProps) {
  const { id, title, by, remote, controls } = props;
  const { language } = useWords();
  const heading = useId();
  const [open, setOpen] = useState<OpenParts>({ table: false, passport: false, changes: false });
  const unit = remote.kind === 'ready' ? remote.data.answer.kpi.unitName[language] : '';
  return (
    <article className="figure-card" id={id} aria-labelledby={heading}>
      <header className="figure-head">
        <div>
          <h3 id={heading}>{title}</h3>
          <p className="figure-unit">{unit === '' ? by : `${unit}, ${by}`}</p>
        </div>
        {controls}
      </header>
      <Body {...props} open={open} onOpen={setOpen} />
    </article>
  );
}
