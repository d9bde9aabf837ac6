import { formatDays, formatNumber } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import type { Delivery, Severity } from './delivery';
import type { State, Timeliness, Week } from './timeliness';

/** A count for a sentence: the number that chooses its form, and how it is written. */
export function counted(count: number, { language }: Words) {
  return { count, number: formatNumber(count, language) };
}

export function stateText({ state, daysLate }: Timeliness, words: Words): string {
  return state === 'late'
    ? words.t('delivery.lateBy', counted(daysLate, words))
    : words.t(`delivery.state.${state}`);
}

/** How often a file is expected. */
export function dueText({ dueEveryDays }: Timeliness, words: Words): string {
  return words.t('delivery.due', counted(dueEveryDays, words));
}

/** How far a delivery came; a decided one waits for the next run. */
export function statusText({ status, decision }: Delivery, { t }: Words): string {
  return status === 'held' && decision !== null
    ? t(`delivery.decided.${decision.decision}`)
    : t(`delivery.status.${status}`);
}

export function coverText({ coversFrom, coversTo }: Delivery, { language }: Words): string | null {
  if (coversFrom === null || coversTo === null) return null;
  return formatDays(coversFrom, coversTo, language);
}

/** What one week of the calendar says. */
export function weekTexts(week: Week, words: Words): readonly [string, string, string] {
  const { t } = words;
  return [
    t(`delivery.state.${week.state}`),
    week.deliveries === 0
      ? t('delivery.noDelivery')
      : t('delivery.deliveries', counted(week.deliveries, words)),
    t(week.covered ? 'delivery.covered' : 'delivery.notCovered'),
  ];
}

/** The calendar in one sentence, for those who do not see it. */
export function calendarText(weeks: readonly Week[], words: Words): string {
  const inState = (state: State) =>
    formatNumber(weeks.filter((week) => week.state === state).length, words.language);
  return words.t('delivery.calendar', {
    weeks: formatNumber(weeks.length, words.language),
    onTime: inState('on-time'),
    late: inState('late'),
    never: inState('never'),
    ...counted(
      weeks.reduce((sum, week) => sum + week.deliveries, 0),
      words,
    ),
  });
}

/** What keeps rows out comes first, and in each part what is most frequent. */
export function bySeverity<T extends { readonly severity: Severity; readonly rows: number }>(
  items: readonly T[],
): readonly T[] {
  const rank = ({ severity }: T) => (severity === 'reject' ? 0 : 1);
  return [...items].sort((a, b) => rank(a) - rank(b) || b.rows - a.rows);
}
