import { SelectField } from '../app/SelectField';
import { addressIn, goTo, useWords } from '../i18n/useLanguage';
import { indicatorsPath, parametersOf, type IndicatorQuestion } from './addresses';
import type { IndicatorList } from './indicator';

const calendarNames = [
  'quarter',
  'year',
  'project-quarter',
  'eu-year-2014',
  'eu-year-2021',
  'cti-year',
] as const;

/** Chooses calendar and period; the choice is in the address. */
export function PeriodFields({ list }: { readonly list: IndicatorList }) {
  const { t, language } = useWords();
  const choose = (question: IndicatorQuestion) => {
    goTo(
      addressIn(language, {
        pathname: indicatorsPath,
        search: parametersOf(question),
        hash: '',
      }),
    );
  };
  return (
    <div className="filters" role="group" aria-label={t('indicator.periods')}>
      <SelectField
        label={t('indicator.calendar')}
        value={list.calendar}
        options={calendarNames
          .filter((name) => list.calendars.includes(name))
          .map((name) => ({ value: name, name: t(`indicator.calendars.${name}`) }))}
        onChange={(calendar) => {
          choose({ calendar, period: null });
        }}
      />
      <SelectField
        label={t('calendar.label')}
        value={list.period.code}
        options={[...list.periods]
          .reverse()
          .map(({ code, name }) => ({ value: code, name: name[language] }))}
        onChange={(period) => {
          choose({ calendar: list.calendar, period });
        }}
      />
    </div>
  );
}
