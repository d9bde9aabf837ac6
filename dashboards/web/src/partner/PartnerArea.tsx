import { NotFound } from '../app/NotFound';
import { PageFrame } from '../app/PageFrame';
import { usePath } from '../i18n/useLanguage';
import { partnerPlaceAt, type PartnerPlace } from './addresses';
import { CheckPage } from './CheckPage';
import { ContractPage } from './ContractPage';
import { FeedPage } from './FeedPage';
import { FeedsPage } from './FeedsPage';

function Content({ place }: { readonly place: Exclude<PartnerPlace, { kind: 'nowhere' }> }) {
  switch (place.kind) {
    case 'feeds':
      return <FeedsPage />;
    case 'feed':
      return <FeedPage key={place.feed} feed={place.feed} />;
    case 'contract':
      return <ContractPage feed={place.feed} />;
    case 'check':
      return <CheckPage key={place.check} feed={place.feed} check={place.check} />;
  }
}

/** Consegne: where a partner checks and delivers files and sees what became of them. */
export function PartnerArea() {
  const place = partnerPlaceAt(usePath());
  if (place.kind === 'nowhere') return <NotFound />;
  return (
    <PageFrame>
      <Content place={place} />
    </PageFrame>
  );
}
