import { PageHead } from '../app/PageHead';
import { PageLink } from '../app/PageLink';
import { RemoteView } from '../app/RemoteView';
import { StateBadge } from '../delivery/Badges';
import { CalendarLegend, CalendarStrip } from '../delivery/CalendarStrip';
import { formatBytes, formatShortInstant } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { contractPath, partnerArea } from './addresses';
import { templateAddress, usePartnerFeed } from './api';
import type { FeedAnswer, WaitingFile } from './feed';
import { FeedFacts } from './FeedFacts';
import { History } from './History';
import { UploadBox } from './UploadBox';

function Waiting({ files }: { readonly files: readonly WaitingFile[] }) {
  const { t, language } = useWords();
  if (files.length === 0) return null;
  return (
    <section className="waiting" aria-labelledby="in-attesa">
      <h2 id="in-attesa">{t('partner.waiting')}</h2>
      <p>{t('partner.waitingHint')}</p>
      <ul>
        {files.map(({ fileName, byteCount, deliveredAt }) => (
          <li key={`${fileName} ${deliveredAt}`}>
            <strong className="file-name">{fileName}</strong>{' '}
            <span className="soft">
              {formatBytes(byteCount, language)} ·{' '}
              {t('partner.deliveredAt', { at: formatShortInstant(deliveredAt, language) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Deliver({ answer }: { readonly answer: FeedAnswer }) {
  const { t } = useWords();
  const { feed, byFile } = answer.entry;
  if (!byFile) return <p className="note">{t('partner.pulled')}</p>;
  return (
    <section aria-labelledby="consegna">
      <h2 id="consegna">{t('partner.upload.title')}</h2>
      <p className="section-lead">{t('partner.upload.lead')}</p>
      <UploadBox feed={feed} />
      <p className="helps">
        <PageLink path={contractPath(feed)}>{t('partner.toContract')}</PageLink>
        <a href={templateAddress(feed)} download>
          {t('partner.template')}
        </a>
      </p>
    </section>
  );
}

function Content({ answer }: { readonly answer: FeedAnswer }) {
  const { t, language } = useWords();
  const { entry, deliveries, waiting } = answer;
  const title = entry.title[language];
  return (
    <>
      <Deliver answer={answer} />
      <Waiting files={waiting} />
      <section aria-labelledby="andamento">
        <h2 id="andamento">{t('partner.standing')}</h2>
        <p>
          <StateBadge timeliness={entry.timeliness} />
        </p>
        <FeedFacts feed={entry} />
        <CalendarLegend />
        <CalendarStrip weeks={entry.calendar} title={title} />
      </section>
      <History deliveries={deliveries} title={title} />
      {!entry.byFile && (
        <p className="helps">
          <PageLink path={contractPath(entry.feed)}>{t('partner.toContract')}</PageLink>
        </p>
      )}
    </>
  );
}

/** One feed of the partner: deliver a file, and see what became of the ones before. */
export function FeedPage({ feed }: { readonly feed: string }) {
  const { t, language } = useWords();
  const remote = usePartnerFeed(feed);
  const entry = remote.kind === 'ready' ? remote.data.entry : null;
  const title = entry === null ? t('partner.title') : entry.title[language];
  return (
    <>
      <PageHead
        title={title}
        above={[{ path: partnerArea, title: t('partner.title') }]}
        {...(entry === null ? {} : { lead: entry.purpose[language] })}
      />
      <RemoteView title={title} remote={remote}>
        {(answer) => <Content answer={answer} />}
      </RemoteView>
    </>
  );
}
