import { useId } from 'react';
import { useWords } from '../i18n/useLanguage';
import { wholeFigures } from '../kpi/compare';
import type { Grid } from '../kpi/grid';
import { useGrid } from '../kpi/useGrid';
import { spokenValue } from '../kpi/value';
import type { Words } from '../i18n/i18n';
import { columnOf, soFar, totalKey, valueIn } from './contracts';
import { Headline } from './Headline';
import {
  awardedTotal,
  landingsQuestions,
  presencePuglia,
  residentsByArea,
  tenderedByOutcome,
} from './questions';
import { areas } from './residents';

function first(grid: Grid) {
  return grid.columns[0];
}

function column(key: string) {
  return (grid: Grid) => grid.columns.find((candidate) => candidate.key === key);
}

const tenderedColumn = column(totalKey);

function editionOf(grid: Grid): number {
  return grid.answer.passport.edition.number;
}

/** What was awarded in the year that the headline tells. */
function awardedRemark(tendered: Grid, awarded: Grid, words: Words): readonly string[] {
  const total = tenderedColumn(tendered);
  const year = total === undefined ? undefined : wholeFigures(total).at(-1)?.period;
  const figure = awarded.columns[0]?.cells.find((cell) => cell?.period === year);
  if (figure === undefined || figure.value === null) return [];
  if (editionOf(awarded) !== editionOf(tendered)) return [];
  const spoken = (value: number) => spokenValue(value, awarded.answer.kpi, words);
  const value = spoken(figure.value);
  const column = columnOf(tendered, 'unknown');
  const unknown = column === undefined ? null : valueIn(column, figure.period);
  return unknown === null
    ? [words.t('contracts.headlineAwarded', { value })]
    : [words.t('contracts.headlineUnknown', { value, unknown: spoken(unknown) })];
}

function ContractsHeadline() {
  const { t } = useWords();
  const awarded = useGrid(awardedTotal);
  return (
    <Headline
      title={t('contracts.headline')}
      section="contratti"
      remote={useGrid(tenderedByOutcome)}
      column={tenderedColumn}
      remarks={(grid, words) => {
        const total = tenderedColumn(grid);
        return [
          ...(awarded.kind === 'ready' ? awardedRemark(grid, awarded.data, words) : []),
          ...(total === undefined ? [] : soFar(grid, total, words)),
        ];
      }}
    />
  );
}

/** The picture in a dozen seconds: four numbers with their date and what they were before. */
export function Headlines() {
  const { t } = useWords();
  const heading = useId();
  return (
    <section className="headlines" aria-labelledby={heading}>
      <h2 id={heading}>{t('headlines.title')}</h2>
      <ul>
        <Headline
          title={t('landings.headline')}
          section="sbarchi"
          remote={useGrid(landingsQuestions.month)}
          column={first}
        />
        <Headline
          title={t('presence.headline')}
          section="presenze"
          remote={useGrid(presencePuglia)}
          column={first}
        />
        <Headline
          title={t('residents.headline')}
          section="residenti"
          remote={useGrid(residentsByArea)}
          column={column(areas.bat)}
        />
        <ContractsHeadline />
      </ul>
    </section>
  );
}
