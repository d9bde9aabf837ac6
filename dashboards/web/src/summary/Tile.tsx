import { useId, useState } from 'react';
import { RemoteView } from '../app/RemoteView';
import type { BoardQuestion } from '../board/boardQuestions';
import { useBoardGrid } from '../board/useBoard';
import { useWords } from '../i18n/useLanguage';
import { comparisons, wholeFigures } from '../kpi/compare';
import { FigureDetails, type OpenParts } from '../kpi/FigureDetails';
import type { Column, Grid } from '../kpi/grid';
import { figureLabel } from '../kpi/period';
import { Sparkline } from '../kpi/Sparkline';
import { spokenValue, valueText } from '../kpi/value';
import { lastValues, remarksOf } from './reading';

function Value({ grid, column }: { readonly grid: Grid; readonly column: Column }) {
  const words = useWords();
  const { kpi } = grid.answer;
  const latest = wholeFigures(column).at(-1);
  if (latest === undefined) return <p className="headline-number">{valueText(null, kpi, words)}</p>;
  const sentences = [...remarksOf(latest, kpi, words), ...comparisons(grid, column, words)];
  return (
    <>
      <div className="summary-top">
        <p className="headline-number">
          <data value={latest.value}>{spokenValue(latest.value, kpi, words)}</data>
        </p>
        <Sparkline values={lastValues(column)} />
      </div>
      <p className="headline-date">
        {kpi.unit === 'percent' ? '' : `${kpi.unitName[words.language]}, `}
        {figureLabel(grid, latest, words)}
      </p>
      <ul className="headline-comparisons">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

interface TileProps {
  readonly kpi: string;
  readonly title: string;
  readonly question: BoardQuestion;
}

/** The latest value of a figure with its trend and target, and all that it stands on. */
export function Tile({ kpi, title, question }: TileProps) {
  const { t } = useWords();
  const heading = useId();
  const remote = useBoardGrid(question);
  const [isOpen, setOpen] = useState(false);
  const [open, setParts] = useState<OpenParts>({ table: true, passport: false, changes: false });
  return (
    <li
      className={isOpen ? 'summary-tile is-open' : 'summary-tile'}
      id={kpi}
      aria-labelledby={heading}
    >
      <h3 id={heading}>{title}</h3>
      <RemoteView title={title} remote={remote}>
        {(grid) => (
          <>
            {grid.columns[0] === undefined ? (
              <p>{t('state.empty')}</p>
            ) : (
              <Value grid={grid} column={grid.columns[0]} />
            )}
            <details
              className="figure-part"
              open={isOpen}
              onToggle={(event) => {
                setOpen(event.currentTarget.open);
              }}
            >
              <summary>{t('summary.more')}</summary>
              {isOpen && (
                <FigureDetails grid={grid} title={title} id={kpi} open={open} onOpen={setParts} />
              )}
            </details>
          </>
        )}
      </RemoteView>
    </li>
  );
}
