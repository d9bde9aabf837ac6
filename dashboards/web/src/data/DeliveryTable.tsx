import { PageLink } from '../app/PageLink';
import { ScrollRegion } from '../app/ScrollRegion';
import { StatusBadge } from '../delivery/Badges';
import type { Delivery } from '../delivery/delivery';
import { formatNumber, formatShortInstant } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { deliveryPath } from './addresses';
import { useFeedTitles } from './api';

const counts = ['read', 'accepted', 'rejected', 'duplicate'] as const;

function Row({ delivery, feed }: { readonly delivery: Delivery; readonly feed: string }) {
  const { t, language } = useWords();
  return (
    <tr>
      <th scope="row">
        <PageLink path={deliveryPath(delivery.key)}>{delivery.fileName}</PageLink>
        <span className="under">{feed}</span>
      </th>
      <td className="when">{formatShortInstant(delivery.receivedAt, language)}</td>
      <td>
        <StatusBadge delivery={delivery} />
        <span className="under">{t(`delivery.kind.${delivery.kind}`)}</span>
      </td>
      {counts.map((count) => {
        const value = delivery[count];
        return (
          <td key={count} className="number">
            {value === null ? '–' : formatNumber(value, language)}
          </td>
        );
      })}
    </tr>
  );
}

interface DeliveryTableProps {
  readonly deliveries: readonly Delivery[];
  readonly caption: string;
}

/** Deliveries with how far they came and what became of their rows; each opens. */
export function DeliveryTable({ deliveries, caption }: DeliveryTableProps) {
  const { t, language } = useWords();
  const titleOf = useFeedTitles();
  return (
    <ScrollRegion label={caption} className="table-scroll is-whole">
      <table className="figure-table delivery-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data.deliveries.file')}</th>
            <th scope="col">{t('data.deliveries.received')}</th>
            <th scope="col">{t('data.deliveries.status')}</th>
            {counts.map((count) => (
              <th key={count} scope="col" className="number">
                {t(`data.count.${count}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deliveries.map((delivery) => (
            <Row key={delivery.key} delivery={delivery} feed={titleOf(delivery.feed)[language]} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
