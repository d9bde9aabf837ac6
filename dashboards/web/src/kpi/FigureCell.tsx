import { useWords } from '../i18n/useLanguage';
import type { Column, Grid, Row } from './grid';
import { rowLabel } from './period';
import { cellText } from './value';

/** One figure of a grid, chosen by its column and row. */
export interface Choice {
  readonly column: string;
  readonly row: string;
}

export interface FigureTableProps {
  readonly grid: Grid;
  readonly title: string;
  readonly onOpen: (choice: Choice) => void;
}

interface CellProps extends FigureTableProps {
  readonly column: Column;
  readonly row: Row;
  readonly index: number;
}

/** Takes no width, so that the digits stay under each other. */
function NoteMark() {
  const { t } = useWords();
  return (
    <sup className="note-mark">
      <span aria-hidden="true">*</span>
      <span className="visually-hidden"> {t('figure.noted')}</span>
    </sup>
  );
}

/** One number of a table, which opens the rows behind it. */
export function FigureCell({ grid, title, onOpen, column, row, index }: CellProps) {
  const words = useWords();
  const figure = column.cells[index];
  const shown = cellText(figure, column, grid, words);
  if (figure === undefined) return <td className="number">{shown}</td>;
  const part = grid.columns.length > 1 ? `, ${column.name[words.language]}` : '';
  const what = `${title}${part}, ${rowLabel(grid, row, words)}: ${shown}`;
  return (
    <td className="number">
      <button
        type="button"
        className="figure-value"
        aria-label={words.t('figure.openRows', { what })}
        onClick={() => {
          onOpen({ column: column.key, row: row.key });
        }}
      >
        <data value={figure.value ?? ''}>{shown}</data>
      </button>
      {figure.notes.length > 0 && <NoteMark />}
    </td>
  );
}
