import { ScrollRegion } from '../app/ScrollRegion';
import { useBoardGrid } from '../board/useBoard';
import { useWords } from '../i18n/useLanguage';
import { wholeFigures } from '../kpi/compare';
import type { Grid } from '../kpi/grid';
import { figureLabel } from '../kpi/period';
import { coverageText, spokenValue } from '../kpi/value';
import type { ShownFigure } from './shown';

/** Value, past, target, coverage and sources of a figure, once they are there. */
function Numbers({ grid }: { readonly grid: Grid }) {
  const words = useWords();
  const { kpi, passport } = grid.answer;
  const figures = grid.columns[0] === undefined ? [] : wholeFigures(grid.columns[0]);
  const latest = figures.at(-1);
  const previous = figures.at(-2);
  const shown = (value: number | undefined) =>
    value === undefined ? '–' : spokenValue(value, kpi, words);
  const coverage = latest?.coverage ?? null;
  return (
    <>
      <td>{latest === undefined ? '–' : figureLabel(grid, latest, words)}</td>
      <td className="number">{shown(latest?.value)}</td>
      <td className="number">{shown(previous?.value)}</td>
      <td className="number">{shown(latest?.target?.value)}</td>
      <td>{coverage === null ? '–' : coverageText(coverage, words)}</td>
      <td>{passport.sources.map(({ attribution }) => attribution).join(', ')}</td>
    </>
  );
}

function Row({ figure, kpi }: ShownFigure) {
  const { t, language } = useWords();
  const remote = useBoardGrid(figure.question);
  return (
    <tr>
      <th scope="row">
        {kpi.name[language]}
        {kpi.unit !== 'percent' && ` (${kpi.unitName[language]})`}
      </th>
      {remote.kind === 'ready' ? (
        <Numbers grid={remote.data} />
      ) : (
        <td colSpan={6}>{t(remote.kind === 'failed' ? 'summary.failed' : 'summary.waiting')}</td>
      )}
    </tr>
  );
}

interface SummaryTableProps {
  readonly figures: readonly ShownFigure[];
}

/** The numbers of the page in one table, for those who read or print them so. */
export function SummaryTable({ figures }: SummaryTableProps) {
  const { t } = useWords();
  const caption = t('summary.table');
  const heads = ['period', 'value', 'previous', 'target', 'coverage', 'sources'] as const;
  return (
    <details className="figure-part summary-table">
      <summary>{caption}</summary>
      <ScrollRegion label={caption} className="table-scroll">
        <table className="figure-table">
          <caption>{t('summary.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('summary.figure')}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className={isNumber(head) ? 'number' : undefined}>
                  {t(`summary.head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map((shown) => (
              <Row key={shown.kpi.id} {...shown} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}

function isNumber(head: string): boolean {
  return head === 'value' || head === 'previous' || head === 'target';
}
