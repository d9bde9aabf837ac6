import { useWords } from '../i18n/useLanguage';
import { FigureCard } from '../kpi/FigureCard';
import { useGrid } from '../kpi/useGrid';
import { residentsKind } from './kinds';
import { membersKind } from '../kpi/kinds';
import { residentsByArea, residentsOfThirdCountries } from './questions';
import { Section } from '../kpi/Section';

export function ResidentsSection() {
  const { t } = useWords();
  return (
    <Section id="residenti" title={t('residents.section')} intro={t('residents.intro')}>
      <FigureCard
        id="residents"
        title={t('residents.title')}
        by={t('calendar.by.year')}
        kind={residentsKind}
        remote={useGrid(residentsByArea)}
        remarks={[t('residents.scales')]}
      />
      <FigureCard
        id="third-countries"
        title={t('residents.thirdCountries')}
        by={t('calendar.by.year')}
        kind={membersKind}
        remote={useGrid(residentsOfThirdCountries)}
        remarks={[t('residents.unitedKingdom')]}
      />
    </Section>
  );
}
