import { NotFound } from '../app/NotFound';
import { PageFrame } from '../app/PageFrame';
import { PageLink } from '../app/PageLink';
import { usePath, useWords } from '../i18n/useLanguage';
import {
  codesPath,
  dataPlaceAt,
  deliveriesPath,
  feedsPath,
  ledgerPath,
  type DataPlace,
} from './addresses';
import { CodesPage } from './CodesPage';
import { DeliveriesPage } from './DeliveriesPage';
import { DeliveryPage } from './DeliveryPage';
import { FeedsPage } from './FeedsPage';
import { LedgerPage } from './LedgerPage';

type Kind = DataPlace['kind'];

const parts = [
  { path: feedsPath, title: 'data.feeds.title', kinds: ['feeds'] },
  { path: deliveriesPath(), title: 'data.deliveries.title', kinds: ['deliveries', 'delivery'] },
  { path: ledgerPath, title: 'data.ledger.title', kinds: ['ledger'] },
  { path: codesPath, title: 'data.codes.title', kinds: ['codes'] },
] as const;

/** The parts of the area. */
function Parts({ kind }: { readonly kind: Kind }) {
  const { t } = useWords();
  return (
    <nav className="parts" aria-label={t('data.parts')}>
      <ul>
        {parts.map(({ path, title, kinds }) => (
          <li key={path}>
            <PageLink path={path} isCurrent={kinds.some((own) => own === kind)}>
              {t(title)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Content({ place }: { readonly place: Exclude<DataPlace, { kind: 'nowhere' }> }) {
  switch (place.kind) {
    case 'feeds':
      return <FeedsPage />;
    case 'deliveries':
      return <DeliveriesPage />;
    case 'delivery':
      return <DeliveryPage key={place.delivery} delivery={place.delivery} />;
    case 'ledger':
      return <LedgerPage />;
    case 'codes':
      return <CodesPage />;
  }
}

/** Dati: what comes, when, what became of it, and what waits for a decision. */
export function DataArea() {
  const place = dataPlaceAt(usePath());
  if (place.kind === 'nowhere') return <NotFound />;
  return (
    <PageFrame>
      <Parts kind={place.kind} />
      <Content place={place} />
    </PageFrame>
  );
}
