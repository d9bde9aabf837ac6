import { EmptyState } from '../app/EmptyState';
import { PageHead } from '../app/PageHead';
import { PageLink } from '../app/PageLink';
import { RemoteView } from '../app/RemoteView';
import { StateBadge } from '../delivery/Badges';
import { CalendarLegend, CalendarStrip } from '../delivery/CalendarStrip';
import { useWords } from '../i18n/useLanguage';
import { feedPath } from './addresses';
import { usePartnerFeeds } from './api';
import type { PartnerFeed } from './feed';
import { FeedFacts } from './FeedFacts';

function FeedCard({ feed }: { readonly feed: PartnerFeed }) {
  const { t, language } = useWords();
  const title = feed.title[language];
  return (
    <li className="feed-card">
      <div className="feed-card-head">
        <h2>
          <PageLink path={feedPath(feed.feed)}>{title}</PageLink>
        </h2>
        <StateBadge timeliness={feed.timeliness} />
      </div>
      <p className="feed-purpose">{feed.purpose[language]}</p>
      <FeedFacts feed={feed} />
      <CalendarStrip weeks={feed.calendar} title={title} />
      <p className="feed-card-action">
        <PageLink path={feedPath(feed.feed)} look={feed.byFile ? 'primary' : 'outline'}>
          {t(feed.byFile ? 'partner.open' : 'partner.openPulled')}
          <span className="visually-hidden">: {title}</span>
        </PageLink>
      </p>
    </li>
  );
}

/** Every feed of the partner: how it stands, and the way to deliver. */
export function FeedsPage() {
  const { t } = useWords();
  const remote = usePartnerFeeds();
  const name = remote.kind === 'ready' ? remote.data.partner.name : null;
  return (
    <>
      <PageHead title={t('partner.title')} lead={t('partner.lead')}>
        {name !== null && <p className="page-owner">{name}</p>}
      </PageHead>
      <RemoteView title={t('partner.title')} remote={remote}>
        {({ feeds }) =>
          feeds.length === 0 ? (
            <EmptyState title={t('partner.noFeeds')} hint={t('partner.noFeedsHint')} />
          ) : (
            <>
              <CalendarLegend />
              <ul className="feed-cards">
                {feeds.map((feed) => (
                  <FeedCard key={feed.feed} feed={feed} />
                ))}
              </ul>
            </>
          )
        }
      </RemoteView>
    </>
  );
}
