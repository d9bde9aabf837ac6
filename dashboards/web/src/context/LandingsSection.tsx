import { useState } from 'react';
import { useWords } from '../i18n/useLanguage';
import { CalendarChoice } from '../kpi/CalendarChoice';
import type { Calendar } from '../kpi/calendars';
import { FigureCard } from '../kpi/FigureCard';
import { Section } from '../kpi/Section';
import { useGrid } from '../kpi/useGrid';
import { landingsKinds } from './kinds';
import { landingsQuestions } from './questions';

export function LandingsSection() {
  const { t } = useWords();
  const [calendar, setCalendar] = useState<Calendar>('month');
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
