import { EmptyState } from '../app/EmptyState';
import { PageHead } from '../app/PageHead';
import { PageLink } from '../app/PageLink';
import { RemoteView } from '../app/RemoteView';
import { Findings } from '../delivery/Reasons';
import { RowSum } from '../delivery/RowSum';
import { formatBytes, formatShortInstant } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import type { Remote } from '../problem/remote';
import { feedPath, partnerArea } from './addresses';
import { useCheck, usePartnerFeed } from './api';
import { headlineOf, isRepeated, type Check } from './check';
import { CheckActions } from './CheckActions';
import { Delivered, Dropped } from './CheckOutcome';
import { CheckProblems } from './CheckProblems';

function Headline({ check }: { readonly check: Check }) {
  const words = useWords();
  const { t } = words;
  const { tone, sentence } = headlineOf(check, words);
  return (
    <div className="verdict" data-tone={tone}>
      <p className="verdict-sentence">{sentence}</p>
      {check.refusals.length > 0 && <Findings findings={check.refusals} />}
      {isRepeated(check) && check.refusals.length === 0 && <p>{t('partner.knownHint')}</p>}
      {check.correctionOf !== null && (
        <p>{t('partner.correctionOf', { file: check.correctionOf.fileName })}</p>
      )}
      {check.refusals.length === 0 && <RowSum counts={check.counts} />}
    </div>
  );
}

function Remarks({ check }: { readonly check: Check }) {
  const { t } = useWords();
  if (check.remarks.length === 0) return null;
  return (
    <section aria-labelledby="osservazioni">
      <h2 id="osservazioni">{t('partner.remarks')}</h2>
      <p className="section-lead">{t('partner.remarksHint')}</p>
      <Findings findings={check.remarks} />
    </section>
  );
}

/** The delivery would not count at once: better known before it is made. */
function Waits({ check }: { readonly check: Check }) {
  const { t } = useWords();
  if (check.waitsFor === null || check.state === 'dropped') return null;
  return (
    <section className="verdict" data-tone="wait" aria-labelledby="attesa">
      <h2 id="attesa" className="verdict-sentence">
        {t('partner.waits')}
      </h2>
      <Findings findings={[check.waitsFor]} />
      <p>{t('partner.waitsHint')}</p>
    </section>
  );
}

function Gone({ feed }: { readonly feed: string }) {
  const { t } = useWords();
  return (
    <>
      <EmptyState title={t('partner.gone')} hint={t('partner.goneHint')} />
      <p className="helps">
        <PageLink path={feedPath(feed)} look="primary">
          {t('partner.another')}
        </PageLink>
      </p>
    </>
  );
}

function Answer({ check, mode }: { readonly check: Check; readonly mode: string | null }) {
  const { t, language } = useWords();
  return (
    <>
      <p className="check-file">
        <strong className="file-name">{check.fileName}</strong>{' '}
        <span className="soft">
          {formatBytes(check.byteCount, language)} ·{' '}
          {t('partner.checkedAt', { at: formatShortInstant(check.checkedAt, language) })}
        </span>
      </p>
      {check.state === 'delivered' && <Delivered check={check} />}
      <Headline check={check} />
      <Waits check={check} />
      {check.state === 'dropped' && <Dropped check={check} />}
      {check.state === 'checked' && <CheckActions check={check} mode={mode} />}
      <CheckProblems check={check} severity="reject" />
      <CheckProblems check={check} severity="warn" />
      <Remarks check={check} />
    </>
  );
}

function isGone(remote: Remote<Check>): boolean {
  return (
    remote.kind === 'failed' && remote.problem.kind === 'refused' && remote.problem.status === 404
  );
}

/** What the check of a file found, and what to do with the file now. */
export function CheckPage({ feed, check }: { readonly feed: string; readonly check: string }) {
  const { t, language } = useWords();
  const remote = useCheck(check);
  const answer = usePartnerFeed(feed);
  const entry = answer.kind === 'ready' ? answer.data.entry : null;
  return (
    <>
      <PageHead
        title={t('partner.check')}
        above={[
          { path: partnerArea, title: t('partner.title') },
          { path: feedPath(feed), title: entry?.title[language] ?? feed },
        ]}
      />
      {isGone(remote) ? (
        <Gone feed={feed} />
      ) : (
        <RemoteView title={t('partner.check')} remote={remote}>
          {(data) => <Answer check={data} mode={entry?.mode ?? null} />}
        </RemoteView>
      )}
    </>
  );
}
