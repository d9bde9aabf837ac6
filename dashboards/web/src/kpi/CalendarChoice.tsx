import { useId } from 'react';
import { useWords } from '../i18n/useLanguage';
import { calendars, type Calendar } from './calendars';

interface CalendarChoiceProps {
  readonly chosen: Calendar;
  readonly onChoose: (calendar: Calendar) => void;
}

/** By which periods figures follow each other. */
export function CalendarChoice({ chosen, onChoose }: CalendarChoiceProps) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className="calendar-choice">
      <legend>{t('calendar.label')}</legend>
      {calendars.map((calendar) => (
        <label key={calendar} className={calendar === chosen ? 'is-chosen' : undefined}>
          <input
            type="radio"
            name={name}
            value={calendar}
            checked={calendar === chosen}
            onChange={() => {
              onChoose(calendar);
            }}
          />
          {t(`calendar.${calendar}`)}
        </label>
      ))}
    </fieldset>
  );
}
