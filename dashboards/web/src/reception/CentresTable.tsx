import { useId, useState } from 'react';
import { EmptyState } from '../app/EmptyState';
import { RemoteView } from '../app/RemoteView';
import { ScrollRegion } from '../app/ScrollRegion';
import type { BoardQuestion } from '../board/boardQuestions';
import { useBoard, useBoardGrids } from '../board/useBoard';
import { useWords } from '../i18n/useLanguage';
import { EvidenceDialog } from '../kpi/EvidenceDialog';
import type { Figure } from '../kpi/figure';
import type { Choice } from '../kpi/FigureCell';
import type { Grid } from '../kpi/grid';
import type { Kpi } from '../kpi/kpi';
import type { Source } from '../kpi/passport';
import { PassportPanel } from '../kpi/PassportPanel';
import { SourceLine } from '../kpi/SourceLine';
import { valueText } from '../kpi/value';
import { centreLines, periodOf, type CentreLine } from './centres';

/** A number of the table that somebody wants to open. */
interface Opened {
  readonly grid: Grid;
  readonly choice: Choice;
}

interface CellProps {
  readonly line: CentreLine;
  readonly grid: Grid;
  readonly figure: Figure | undefined;
  readonly onOpen: (opened: Opened) => void;
}

function Cell({ line, grid, figure, onOpen }: CellProps) {
  const words = useWords();
  const { t, language } = words;
  const { kpi } = grid.answer;
  if (figure === undefined) return <td className="number">{t('figure.none')}</td>;
  const shown = valueText(figure.value, kpi, words);
  const what = `${kpi.name[language]}, ${line.name[language]}: ${shown}`;
  return (
    <td className="number">
      <button
        type="button"
        className="figure-value"
        aria-label={t('figure.openRows', { what })}
        onClick={() => {
          onOpen({ grid, choice: { column: line.centre, row: figure.period } });
        }}
      >
        <data value={figure.value ?? ''}>{shown}</data>
      </button>
    </td>
  );
}

function Heads({ kpis }: { readonly kpis: readonly Kpi[] }) {
  const { t, language } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t('reception.centres.centre')}</th>
        {kpis.map((kpi) => (
          <th key={kpi.id} scope="col" className="number">
            {kpi.name[language]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface LinesProps {
  readonly grids: readonly Grid[];
  readonly period: string;
  readonly onOpen: (opened: Opened) => void;
}

function Lines({ grids, period, onOpen }: LinesProps) {
  const { language } = useWords();
  return (
    <tbody>
      {centreLines(grids, period).map((line) => (
        <tr key={line.centre}>
          <th scope="row">{line.name[language]}</th>
          {grids.map((grid, index) => (
            <Cell
              key={grid.answer.kpi.id}
              line={line}
              grid={grid}
              figure={line.figures[index]}
              onOpen={onOpen}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** Every feed behind the table once. */
function sourcesOf(grids: readonly Grid[]): readonly Source[] {
  const sources = grids.flatMap(({ answer }) => answer.passport.sources);
  return [...new Map(sources.map((source) => [source.feed, source])).values()];
}

/** How each column is made. */
function Passports({ grids }: { readonly grids: readonly Grid[] }) {
  const { t, language } = useWords();
  return (
    <details className="figure-part">
      <summary>{t('passport.title')}</summary>
      {grids.map((grid) => {
        const { id, name } = grid.answer.kpi;
        return (
          <section key={id}>
            <h4 className="passport-name">{name[language]}</h4>
            <PassportPanel grid={grid} title={name[language]} />
          </section>
        );
      })}
    </details>
  );
}

interface RowsProps {
  readonly opened: Opened;
  readonly onOpen: (opened: Opened | null) => void;
}

function Rows({ opened, onOpen }: RowsProps) {
  const { language } = useWords();
  return (
    <EvidenceDialog
      grid={opened.grid}
      title={opened.grid.answer.kpi.name[language]}
      choice={opened.choice}
      onChoose={(choice) => {
        onOpen({ ...opened, choice });
      }}
      onClose={() => {
        onOpen(null);
      }}
    />
  );
}

function Centres({ grids }: { readonly grids: readonly Grid[] }) {
  const { t, language } = useWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const period = periodOf(grids);
  const [first] = grids;
  if (first === undefined || period === undefined) {
    return <EmptyState title={t('state.empty')} hint={t('state.emptyHint')} />;
  }
  const rows = grids.flatMap((grid) => grid.rows);
  const name = rows.find(({ key }) => key === period)?.name[language] ?? period;
  const caption = t('reception.centres.caption', { period: name });
  return (
    <>
      <ScrollRegion label={caption} className="table-scroll">
        <table className="figure-table centres-table">
          <caption>{caption}</caption>
          <Heads kpis={grids.map(({ answer }) => answer.kpi)} />
          <Lines grids={grids} period={period} onOpen={setOpened} />
        </table>
      </ScrollRegion>
      <Passports grids={grids} />
      <SourceLine passport={{ ...first.answer.passport, sources: sourcesOf(grids) }} />
      {opened !== null && <Rows opened={opened} onOpen={setOpened} />}
    </>
  );
}

interface CentresTableProps {
  readonly questions: readonly BoardQuestion[];
}

/** Every centre in the latest period: places and guests, visits and scores, what is to be mended. */
export function CentresTable({ questions }: CentresTableProps) {
  const { t } = useWords();
  const heading = useId();
  const { calendar } = useBoard().request;
  const remote = useBoardGrids(questions);
  const title = t('reception.centres.title');
  return (
    <article className="figure-card" id="centres" aria-labelledby={heading}>
      <header className="figure-head">
        <div>
          <h3 id={heading}>{title}</h3>
          <p className="figure-unit">{t(`calendar.last.${calendar}`)}</p>
        </div>
      </header>
      <RemoteView title={title} remote={remote}>
        {(grids) => <Centres grids={grids} />}
      </RemoteView>
    </article>
  );
}
