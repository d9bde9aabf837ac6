import { PageLink } from '../app/PageLink';
import { isWaiting, type Delivery } from '../delivery/delivery';
import { formatBytes, formatShortInstant } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { deliveryPath } from './addresses';
import { useFeedTitles } from './api';
import { DecisionButtons } from './DecisionButtons';
import { DecisionNote } from './DecisionNote';

function Held({ delivery }: { readonly delivery: Delivery }) {
  const { language } = useWords();
  const title = useFeedTitles()(delivery.feed)[language];
  return (
    <li className="held" data-decided={!isWaiting(delivery)}>
      <h3 className="file-name">
        <PageLink path={deliveryPath(delivery.key)}>{delivery.fileName}</PageLink>
      </h3>
      <p className="soft">
        {title} · {formatShortInstant(delivery.receivedAt, language)} ·{' '}
        {formatBytes(delivery.byteCount, language)}
      </p>
      {delivery.problem !== null && <p>{delivery.problem.sentence[language]}</p>}
      {delivery.decision === null ? (
        <DecisionButtons delivery={delivery} />
      ) : (
        <DecisionNote decision={delivery.decision} status={delivery.status} />
      )}
    </li>
  );
}

/** Deliveries that look odd as a whole: those to decide about, then those that were decided. */
export function HeldDeliveries({ deliveries }: { readonly deliveries: readonly Delivery[] }) {
  const { t } = useWords();
  const sorted = [
    ...deliveries.filter(isWaiting),
    ...deliveries.filter((delivery) => !isWaiting(delivery)),
  ];
  return (
    <section aria-labelledby="trattenute">
      <h2 id="trattenute">{t('data.held.title')}</h2>
      <p className="section-lead">{t('data.held.lead')}</p>
      <ul className="held-list">
        {sorted.map((delivery) => (
          <Held key={delivery.key} delivery={delivery} />
        ))}
      </ul>
    </section>
  );
}
