import { counted } from '../delivery/sentences';
import { formatDay, formatFigure } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import type { Goal, Indicator, Missing } from './indicator';

/** A value of an indicator, or that there is none. */
export function valueOf(value: number | null, { unit }: Indicator, { t, language }: Words): string {
  return value === null ? t('figure.unavailable') : formatFigure(value, unit, language, 0);
}

/** What is missing, in one sentence. */
export function missingText({ kind, feedTitle, until, persons }: Missing, words: Words): string {
  const { t, language } = words;
  switch (kind) {
    case 'delivery': {
      const feed = feedTitle?.[language] ?? '';
      return until === null
        ? t('indicator.missing.noDelivery', { feed })
        : t('indicator.missing.delivery', { feed, until: formatDay(until, language) });
    }
    case 'value':
      return t('indicator.missing.value');
    case 'age':
    case 'sex':
      return t(`indicator.missing.${kind}`, counted(persons ?? 0, words));
    case 'age-sealed':
      return t('indicator.missing.ageSealed');
  }
}

/** What is missing of one indicator in short: its deliveries are told apart for all. */
export function missingShort({ missing }: Indicator, words: Words): readonly string[] {
  const late = missing.filter(({ kind }) => kind === 'delivery').length;
  const others = missing.filter(({ kind }) => kind !== 'delivery');
  return [
    ...(late === 0 ? [] : [words.t('indicator.missing.deliveries', counted(late, words))]),
    ...others.map((one) => missingText(one, words)),
  ];
}

/** The value to be reached and by when. */
export function goalText(goal: Goal, indicator: Indicator, words: Words): string {
  return words.t('indicator.goal.text', {
    value: valueOf(goal.value, indicator, words),
    until: formatDay(goal.endsOn, words.language),
  });
}
