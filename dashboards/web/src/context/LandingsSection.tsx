import { useId, useState } from 'react';
import { useWords } from '../i18n/useLanguage';
import { FigureCard } from '../kpi/FigureCard';
import { useGrid } from '../kpi/useGrid';
import { landingsKinds } from './kinds';
import { landingCalendars, type LandingCalendar } from './landings';
import { landingsQuestions } from './questions';
import { Section } from './Section';

interface CalendarChoiceProps {
  readonly chosen: LandingCalendar;
  readonly onChoose: (calendar: LandingCalendar) => void;
}

function CalendarChoice({ chosen, onChoose }: CalendarChoiceProps) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className="calendar-choice">
      <legend>{t('calendar.label')}</legend>
      {landingCalendars.map((calendar) => (
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

export function LandingsSection() {
  const { t } = useWords();
  const [calendar, setCalendar] = useState<LandingCalendar>('month');
  const remote = useGrid(landingsQuestions[calendar]);
  return (
    <Section id="sbarchi" title={t('landings.section')} intro={t('landings.intro')}>
      <FigureCard
        id="landings"
        title={t('landings.title')}
        by={t(`calendar.by.${calendar}`)}
        kind={landingsKinds[calendar]}
        remote={remote}
        controls={<CalendarChoice chosen={calendar} onChoose={setCalendar} />}
      />
    </Section>
  );
}
