import { Button } from 'design-react-kit';
import { useId } from 'react';
import { useModal } from '../app/useModal';
import { useWords } from '../i18n/useLanguage';
import { EvidenceDownload } from './EvidenceDownload';
import { EvidenceTable } from './EvidenceTable';
import type { Choice } from './FigureCell';
import type { Column, Grid } from './grid';
import { rowLabel } from './period';
import { valueText } from './value';

interface EvidenceDialogProps {
  readonly grid: Grid;
  readonly title: string;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly key: string; readonly label: string }[];
  readonly onChange: (key: string) => void;
}

function Field({ label, value, options, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className="evidence-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The rows that have a figure in this column, latest first. */
function choosableRows(grid: Grid, column: Column) {
  return grid.rows.filter((_, index) => column.cells[index] !== undefined).reverse();
}

function Fields({
  grid,
  column,
  choice,
  onChoose,
}: EvidenceDialogProps & { readonly column: Column }) {
  const words = useWords();
  const chooseColumn = (key: string) => {
    const next = grid.columns.find((candidate) => candidate.key === key);
    const rows = next === undefined ? [] : choosableRows(grid, next);
    const row = rows.find((candidate) => candidate.key === choice.row) ?? rows[0];
    onChoose({ column: key, row: row?.key ?? choice.row });
  };
  return (
    <div className="evidence-fields">
      {grid.columns.length > 1 && (
        <Field
          label={words.t('evidence.series')}
          value={choice.column}
          options={grid.columns.map(({ key, name }) => ({ key, label: name[words.language] }))}
          onChange={chooseColumn}
        />
      )}
      <Field
        label={words.t('evidence.period')}
        value={choice.row}
        options={choosableRows(grid, column).map((row) => ({
          key: row.key,
          label: rowLabel(grid, row, words),
        }))}
        onChange={(row) => {
          onChoose({ column: choice.column, row });
        }}
      />
    </div>
  );
}

/** Leads from a figure to the lines of the files that it was counted from. */
export function EvidenceDialog(props: EvidenceDialogProps) {
  const { grid, title, choice, onClose } = props;
  const words = useWords();
  const heading = useId();
  const dialog = useModal(onClose);
  const column = grid.columns.find(({ key }) => key === choice.column);
  const figure = column?.cells[grid.rows.findIndex(({ key }) => key === choice.row)];
  return (
    <dialog ref={dialog} className="evidence" aria-labelledby={heading}>
      <div className="evidence-head">
        <h2 id={heading}>
          {words.t('evidence.title')}: {title}
        </h2>
        <Button color="primary" outline size="sm" type="button" onClick={onClose}>
          {words.t('actions.close')}
        </Button>
      </div>
      {column !== undefined && <Fields {...props} column={column} />}
      {figure !== undefined && (
        <>
          <p className="evidence-figure">
            {words.t('evidence.figure', { value: valueText(figure.value, grid.answer.kpi, words) })}
          </p>
          <EvidenceTable key={figure.evidence} address={figure.evidence} />
          <EvidenceDownload
            address={figure.evidence}
            needsPurpose={grid.answer.kpi.audience === 'staff'}
          />
        </>
      )}
    </dialog>
  );
}
