import { StatusBadge } from '../delivery/Badges';
import { Facts } from '../delivery/Facts';
import { counted, dueText } from '../delivery/sentences';
import { formatDay, formatNumber, formatShortInstant } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import type { PartnerFeed } from './feed';

function LastDelivery({ feed }: { readonly feed: PartnerFeed }) {
  const { t, language } = useWords();
  const { lastDelivery } = feed;
  if (lastDelivery === null) return t('delivery.nothingYet');
  return (
    <>
      {formatShortInstant(lastDelivery.receivedAt, language)}{' '}
      <StatusBadge delivery={lastDelivery} />
    </>
  );
}

/** When files are due, what came last, and how many came in time. */
export function FeedFacts({ feed }: { readonly feed: PartnerFeed }) {
  const words = useWords();
  const { t, language } = words;
  const { timeliness, punctuality } = feed;
  const onTime = {
    onTime: formatNumber(punctuality.onTime, language),
    ...counted(punctuality.deliveries, words),
  };
  return (
    <Facts
      facts={[
        { name: t('partner.dueTitle'), value: dueText(timeliness, words) },
        {
          name: t('delivery.lastData'),
          value:
            timeliness.lastDataOn === null
              ? t('delivery.nothingYet')
              : formatDay(timeliness.lastDataOn, language),
        },
        { name: t('delivery.lastDelivery'), value: <LastDelivery feed={feed} /> },
        {
          name: t('partner.punctuality'),
          value:
            punctuality.deliveries === 0 ? t('delivery.nothingYet') : t('partner.onTime', onTime),
        },
      ]}
    />
  );
}
