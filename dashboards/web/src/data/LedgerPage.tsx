import { EmptyState } from '../app/EmptyState';
import { PageHead } from '../app/PageHead';
import { RemoteView } from '../app/RemoteView';
import { RowSum } from '../delivery/RowSum';
import { counted } from '../delivery/sentences';
import { formatShortInstant } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import { useWords } from '../i18n/useLanguage';
import { useLedger } from './api';
import { addsUp, type Ledger } from './ledger';
import { Differences } from './Differences';
import { LedgerTable } from './LedgerTable';

function verdictOf(isRight: boolean, wrongFeeds: number, words: Words): string {
  if (isRight) return words.t('data.ledger.right');
  return wrongFeeds === 0
    ? words.t('data.ledger.wrongTotal')
    : words.t('data.ledger.wrong', counted(wrongFeeds, words));
}

function Total({ ledger }: { readonly ledger: Ledger }) {
  const words = useWords();
  const { t } = words;
  const { total, feeds } = ledger;
  const wrong = feeds.filter((feed) => !addsUp(feed)).length;
  const isRight = addsUp(total) && wrong === 0;
  const erased = total.erasedAccepted + total.erasedRejected;
  return (
    <section className="verdict" data-tone={isRight ? 'good' : 'bad'} aria-labelledby="conti">
      <h2 id="conti" className="verdict-sentence">
        {verdictOf(isRight, wrong, words)}
      </h2>
      <RowSum counts={total} />
      <Differences line={total} />
      <p>
        {t('data.ledger.kept', counted(total.rejectedRows, words))}{' '}
        {t('delivery.deliveries', counted(total.deliveries, words))}.
      </p>
      {erased > 0 && <p>{t('data.ledger.erased', counted(erased, words))}</p>}
    </section>
  );
}

const runStates = ['running', 'published', 'unchanged', 'failed'] as const;

function LastRun({ lastRun }: Pick<Ledger, 'lastRun'>) {
  const { t, language } = useWords();
  if (lastRun === null) return <p className="soft">{t('data.ledger.noRun')}</p>;
  const state = runStates.find((name) => name === lastRun.state);
  return (
    <p className="soft">
      {t('data.ledger.lastRun', {
        at: formatShortInstant(lastRun.startedAt, language),
        state: state === undefined ? lastRun.state : t(`data.ledger.run.${state}`),
      })}
    </p>
  );
}

/** The ledger: nothing that was read is lost, feed by feed and in all. */
export function LedgerPage() {
  const { t } = useWords();
  const title = t('data.ledger.title');
  return (
    <>
      <PageHead title={title} lead={t('data.ledger.lead')} />
      <RemoteView title={title} remote={useLedger()}>
        {(ledger) =>
          ledger.feeds.length === 0 ? (
            <EmptyState title={t('data.ledger.none')} hint={t('data.ledger.noneHint')} />
          ) : (
            <>
              <LastRun lastRun={ledger.lastRun} />
              <Total ledger={ledger} />
              <LedgerTable ledger={ledger} />
            </>
          )
        }
      </RemoteView>
    </>
  );
}
