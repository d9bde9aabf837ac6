import { PageLink } from '../app/PageLink';
import { formatNumber } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { pairPath, type PairQuestion } from './addresses';
import type { PairPage, WaitingPair } from './pairs';
import { oddsText, reasonOf } from './reading';
import { usePartners } from './usePartners';

interface PairLinkProps {
  readonly pair: WaitingPair;
  readonly question: PairQuestion;
  readonly isCurrent: boolean;
}

function PairLink({ pair, question, isCurrent }: PairLinkProps) {
  const words = useWords();
  const { t } = words;
  const partnerOf = usePartners();
  const { recordA, recordB, feedA, feedB, weight, isPostponed } = pair;
  return (
    <PageLink path={pairPath({ one: recordA, other: recordB }, question)} isCurrent={isCurrent}>
      <span className="queue-partners">
        {partnerOf(feedA)} – {partnerOf(feedB)}
      </span>
      <span className="queue-reason">{t(`review.reason.${reasonOf(pair)}`)}</span>
      <span className="queue-odds">{oddsText(weight, words)}</span>
      {isPostponed && (
        <span className="status-badge" data-tone="wait">
          {t('review.waiting.postponed')}
        </span>
      )}
    </PageLink>
  );
}

interface PairQueueProps {
  readonly page: PairPage;
  readonly question: PairQuestion;
  readonly isCurrent: (pair: WaitingPair) => boolean;
}

/** The pairs that wait, without a name: whose registers, why, and the odds. */
export function PairQueue({ page, question, isCurrent }: PairQueueProps) {
  const { t, language } = useWords();
  if (page.pairs.length === 0) return null;
  const rest = page.found - page.pairs.length;
  const counted = (count: number) => ({ count, number: formatNumber(count, language) });
  return (
    <details className="queue" open>
      <summary>{t('review.waiting.count', counted(page.found))}</summary>
      <ol>
        {page.pairs.map((pair) => (
          <li key={`${pair.recordA}/${pair.recordB}`}>
            <PairLink pair={pair} question={question} isCurrent={isCurrent(pair)} />
          </li>
        ))}
      </ol>
      {rest > 0 && <p className="soft">{t('review.waiting.rest', counted(rest))}</p>}
    </details>
  );
}
