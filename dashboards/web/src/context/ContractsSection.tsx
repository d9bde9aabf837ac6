import { useMemo } from 'react';
import type { Words } from '../i18n/i18n';
import { useWords } from '../i18n/useLanguage';
import { FigureCard } from '../kpi/FigureCard';
import type { Grid } from '../kpi/grid';
import { knownFigures } from '../kpi/compare';
import { paintsOf } from '../kpi/paint';
import { roundTop } from '../kpi/scale';
import { useGrid } from '../kpi/useGrid';
import type { Remote } from '../problem/remote';
import { buyerKeys, outcomePaints, probableRemarks, totalKey } from './contracts';
import { awardedKind, outcomesKind, tenderedKind } from './kinds';
import { awardedByBuyer, awardedTotal, tenderedByBuyer, tenderedByOutcome } from './questions';
import { Section } from '../kpi/Section';

function dataOf(remote: Remote<Grid>): readonly Grid[] {
  return remote.kind === 'ready' ? [remote.data] : [];
}

/** What lets the two charts by buyer be compared: one colour per buyer and one scale. */
function useShared(outcomes: Remote<Grid>, buyers: readonly Remote<Grid>[]) {
  const [tendered, awarded] = buyers.map((remote) => dataOf(remote)[0]);
  const [whole] = dataOf(outcomes);
  return useMemo(() => {
    const grids = [tendered, awarded].flatMap((grid) => (grid === undefined ? [] : [grid]));
    const total = whole?.columns.find((column) => column.key === totalKey);
    const values = total === undefined ? [] : knownFigures(total).map((figure) => figure.value);
    const top = values.length === 0 ? {} : { top: roundTop(Math.max(...values)) };
    return { paints: paintsOf(buyerKeys(grids)), ...top };
  }, [tendered, awarded, whole]);
}

function probable(remote: Remote<Grid>, words: Words): readonly string[] {
  return dataOf(remote).flatMap((grid) => probableRemarks(grid, words));
}

export function ContractsSection() {
  const words = useWords();
  const { t } = words;
  const by = t('calendar.by.year');
  const outcomes = useGrid(tenderedByOutcome);
  const tendered = useGrid(tenderedByBuyer);
  const awarded = useGrid(awardedByBuyer);
  const shared = useShared(outcomes, [tendered, awarded]);
  return (
    <Section id="contratti" title={t('contracts.section')} intro={t('contracts.intro')}>
      <FigureCard
        id="contracts-outcomes"
        title={t('contracts.outcomes')}
        by={by}
        kind={outcomesKind}
        remote={outcomes}
        paints={outcomePaints}
        remarks={probable(outcomes, words)}
      />
      <FigureCard
        id="contracts-tendered"
        title={t('contracts.tendered')}
        by={by}
        kind={tenderedKind}
        remote={tendered}
        remarks={[...probable(outcomes, words), t('contracts.scales')]}
        {...shared}
      />
      <FigureCard
        id="contracts-awarded"
        title={t('contracts.awarded')}
        by={by}
        kind={awardedKind}
        remote={awarded}
        remarks={[...probable(useGrid(awardedTotal), words), t('contracts.scales')]}
        {...shared}
      />
    </Section>
  );
}
