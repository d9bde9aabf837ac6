import { Button } from 'design-react-kit';
import { useCallback, useState, type Dispatch, type ReactNode, type SetStateAction } from 'react';
import { useWords } from '../i18n/useLanguage';
import { csvOf, download } from './csv';
import { ChangePanel } from './ChangePanel';
import { EvidenceDialog } from './EvidenceDialog';
import type { Choice } from './FigureCell';
import { FigureTable } from './FigureTable';
import type { Grid } from './grid';
import { MemberTable } from './MemberTable';
import { PassportPanel } from './PassportPanel';
import { SourceLine } from './SourceLine';

function latestChoice(grid: Grid): Choice | null {
  const [column] = grid.columns;
  const last = column?.cells.findLastIndex((figure) => figure !== undefined) ?? -1;
  const row = grid.rows[last];
  return column === undefined || row === undefined ? null : { column: column.key, row: row.key };
}

interface ActionsProps {
  readonly id: string;
  readonly title: string;
  readonly grid: Grid;
  readonly onOpen: (choice: Choice) => void;
}

function Actions({ id, title, grid, onOpen }: ActionsProps) {
  const words = useWords();
  const { t } = words;
  const latest = latestChoice(grid);
  const openLatest = () => {
    if (latest !== null) onOpen(latest);
  };
  const keep = () => {
    download(`sprint-${id}-${words.language}.csv`, csvOf(grid, words));
  };
  return (
    <div className="figure-actions">
      <Button
        color="primary"
        outline
        size="xs"
        type="button"
        onClick={openLatest}
        aria-label={t('actions.evidenceOf', { title })}
      >
        {t('actions.evidence')}
      </Button>
      <Button
        color="primary"
        outline
        size="xs"
        type="button"
        onClick={keep}
        aria-label={t('actions.csvOf', { title })}
      >
        {t('actions.csv')}
      </Button>
    </div>
  );
}

/** Which parts of a card are open; the card keeps them while its figures change. */
export type OpenParts = Readonly<Record<'table' | 'passport' | 'changes', boolean>>;

interface PartProps {
  readonly summary: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** Whether it is empty until somebody asks. */
  readonly isAsked?: boolean;
  readonly children: ReactNode;
}

function Part({ summary, isOpen, onToggle, isAsked = false, children }: PartProps) {
  return (
    <details
      className={isAsked ? 'figure-part is-asked' : 'figure-part'}
      open={isOpen}
      onToggle={(event) => {
        onToggle(event.currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

interface FigureDetailsProps {
  readonly id: string;
  readonly title: string;
  readonly grid: Grid;
  /** Whether the table has a row for each member, and the periods across. */
  readonly isOfMembers?: boolean;
  readonly open: OpenParts;
  readonly onOpen: Dispatch<SetStateAction<OpenParts>>;
}

/** What lies under the chart: the table, the passport, the source and the way to the rows. */
export function FigureDetails(props: FigureDetailsProps) {
  const { grid, title, id, isOfMembers = false, open, onOpen } = props;
  const { t } = useWords();
  const [choice, setChoice] = useState<Choice | null>(null);
  const close = useCallback(() => {
    setChoice(null);
  }, []);
  const toggle = (part: keyof OpenParts) => (isOpen: boolean) => {
    onOpen((parts) => ({ ...parts, [part]: isOpen }));
  };
  return (
    <>
      <Actions id={id} title={title} grid={grid} onOpen={setChoice} />
      <Part summary={t('figure.table')} isOpen={open.table} onToggle={toggle('table')}>
        {isOfMembers ? (
          <MemberTable grid={grid} title={title} onOpen={setChoice} />
        ) : (
          <FigureTable grid={grid} title={title} onOpen={setChoice} />
        )}
      </Part>
      <Part summary={t('passport.title')} isOpen={open.passport} onToggle={toggle('passport')}>
        <PassportPanel grid={grid} title={title} />
      </Part>
      <Part summary={t('changes.title')} isOpen={open.changes} onToggle={toggle('changes')} isAsked>
        {open.changes && <ChangePanel grid={grid} />}
      </Part>
      <SourceLine passport={grid.answer.passport} />
      {choice !== null && (
        <EvidenceDialog
          grid={grid}
          title={title}
          choice={choice}
          onChoose={setChoice}
          onClose={close}
        />
      )}
    </>
  );
}
