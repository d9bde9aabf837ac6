import { useWords } from '../i18n/useLanguage';
import { FigureCard } from '../kpi/FigureCard';
import { useGrid } from '../kpi/useGrid';
import { channelsKind, presenceKind } from './kinds';
import { presenceChannels, presenceItaly, presencePuglia } from './questions';
import { Section } from '../kpi/Section';

export function PresenceSection() {
  const { t } = useWords();
  const by = t('calendar.by.half-month');
  return (
    <Section id="presenze" title={t('presence.section')} intro={t('presence.intro')}>
      <FigureCard
        id="presence-puglia"
        title={t('presence.puglia')}
        by={by}
        kind={presenceKind}
        remote={useGrid(presencePuglia)}
      />
      <FigureCard
        id="presence-italy"
        title={t('presence.italy')}
        by={by}
        kind={presenceKind}
        remote={useGrid(presenceItaly)}
      />
      <FigureCard
        id="presence-channels"
        title={t('presence.channels')}
        by={by}
        kind={channelsKind}
        remote={useGrid(presenceChannels)}
      />
    </Section>
  );
}
