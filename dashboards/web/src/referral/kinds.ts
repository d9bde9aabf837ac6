import { formatNumber } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import type { FigureKind } from '../kpi/Drawings';
import { flowOption } from '../kpi/flow';
import type { Grid } from '../kpi/grid';
import { membersKind } from '../kpi/kinds';
import { latestMoment, membersAt } from '../kpi/moment';
import { rowLabel } from '../kpi/period';
import { layers } from './questions';

/** How far the referrals of the latest whole period have come. */
export function funnelReading(grid: Grid, words: Words): string {
  const { t, language } = words;
  const moment = latestMoment(grid);
  if (moment === undefined) return t('state.empty');
  const values = new Map(
    membersAt(grid, moment).map(({ column, figure }) => [column.key, figure.value]),
  );
  const shown = (key: string) => formatNumber(values.get(key) ?? 0, language);
  return t('referral.funnel.reading', {
    period: rowLabel(grid, moment.row, words),
    sent: shown('sent'),
    accepted: shown('accepted'),
    seen: shown('seen'),
    positive: shown('positive'),
  });
}

export const funnelKind: FigureKind = { ...membersKind, reading: funnelReading };

/** Who receives most, in the latest whole period. */
export function flowReading(grid: Grid, words: Words): string {
  const { t, language } = words;
  const moment = latestMoment(grid);
  if (moment === undefined) return t('state.empty');
  const [first, second] = layers;
  const streams = membersAt(grid, moment)
    .filter(({ figure }) => figure.members[first] !== undefined)
    .sort((one, other) => other.figure.value - one.figure.value);
  const [highest] = streams;
  if (highest === undefined) return t('state.empty');
  return t('referral.flow.reading', {
    period: rowLabel(grid, moment.row, words),
    count: formatNumber(streams.length, language),
    provider: highest.figure.members[second]?.name[language] ?? '',
    value: formatNumber(highest.figure.value, language),
  });
}

export const flowKind: FigureKind = {
  shape: 'flow',
  option: flowOption(layers),
  reading: flowReading,
  panels: (grid) => [{ grid }],
};
