import { EmptyState } from '../app/EmptyState';
import { PageHead } from '../app/PageHead';
import { PageLink } from '../app/PageLink';
import { RemoteView } from '../app/RemoteView';
import { StateBadge, StatusBadge } from '../delivery/Badges';
import { CalendarLegend, CalendarStrip } from '../delivery/CalendarStrip';
import { counted, dueText } from '../delivery/sentences';
import { formatNumber, formatNumericDay, formatShortInstant } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { deliveriesPath, deliveryPath } from './addresses';
import { useDataFeeds } from './api';
import { byUrgency, standingOf, type DataFeed } from './feeds';

function Standings({ feeds }: { readonly feeds: readonly DataFeed[] }) {
  const { t, language } = useWords();
  const standing = standingOf(feeds);
  return (
    <dl className="tiles">
      {(['onTime', 'late', 'never', 'held'] as const).map((name) => (
        <div key={name} data-tile={name}>
          <dt>{t(`data.feeds.${name}`)}</dt>
          <dd>{formatNumber(standing[name], language)}</dd>
        </div>
      ))}
    </dl>
  );
}

function LastDelivery({ feed }: { readonly feed: DataFeed }) {
  const { t, language } = useWords();
  const { lastDelivery } = feed;
  if (lastDelivery === null) return <p className="soft">{t('data.feeds.noDelivery')}</p>;
  return (
    <p className="last-delivery">
      <span className="soft">{t('delivery.lastDelivery')}</span>
      <PageLink path={deliveryPath(lastDelivery.key)}>
        {formatShortInstant(lastDelivery.receivedAt, language)}
        <span className="visually-hidden">: {feed.title[language]}</span>
      </PageLink>
      <StatusBadge delivery={lastDelivery} />
    </p>
  );
}

function FeedRow({ feed }: { readonly feed: DataFeed }) {
  const words = useWords();
  const { t, language } = words;
  const title = feed.title[language];
  const { lastDataOn } = feed.timeliness;
  return (
    <li className="feed-row">
      <div className="feed-row-name">
        <h2>
          <PageLink path={deliveriesPath({ feed: feed.feed })}>{title}</PageLink>
        </h2>
        <p className="soft">
          {feed.partner} · {dueText(feed.timeliness, words)} ·{' '}
          {t('delivery.deliveries', counted(feed.deliveries, words))}
        </p>
        {feed.held > 0 && (
          <p className="feed-row-held">
            <PageLink path={deliveriesPath({ feed: feed.feed, status: 'held' })}>
              {t('data.feeds.heldHere', counted(feed.held, words))}
            </PageLink>
          </p>
        )}
      </div>
      <div className="feed-row-state">
        <StateBadge timeliness={feed.timeliness} />
        {lastDataOn !== null && (
          <p className="soft">
            {t('data.feeds.dataUpTo', { day: formatNumericDay(lastDataOn, language) })}
          </p>
        )}
        <LastDelivery feed={feed} />
      </div>
      <CalendarStrip weeks={feed.calendar} title={title} />
    </li>
  );
}

/** Every feed with its half year; what needs somebody stands first. */
export function FeedsPage() {
  const { t } = useWords();
  const title = t('data.feeds.heading');
  return (
    <>
      <PageHead title={title} lead={t('data.feeds.lead')} />
      <RemoteView title={title} remote={useDataFeeds()}>
        {(feeds) =>
          feeds.length === 0 ? (
            <EmptyState title={t('data.feeds.none')} hint={t('data.feeds.noneHint')} />
          ) : (
            <>
              <Standings feeds={feeds} />
              <CalendarLegend />
              <ul className="feed-rows">
                {byUrgency(feeds).map((feed) => (
                  <FeedRow key={feed.feed} feed={feed} />
                ))}
              </ul>
            </>
          )
        }
      </RemoteView>
    </>
  );
}
