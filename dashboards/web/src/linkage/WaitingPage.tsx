import { EmptyState } from '../app/EmptyState';
import { PageHead } from '../app/PageHead';
import { PageLink } from '../app/PageLink';
import { RemoteView } from '../app/RemoteView';
import { formatNumber } from '../i18n/format';
import { addressIn, goTo, useSearch, useWords } from '../i18n/useLanguage';
import type { Language } from '../i18n/text';
import { pairPath, questionOf, waitingPath, type PairKey, type PairQuestion } from './addresses';
import { usePairs, type Said } from './api';
import { LastWordLine, type LastWord } from './LastWordLine';
import { OpenedPairView } from './OpenedPairView';
import { PairFilters } from './PairFilters';
import { PairQueue } from './PairQueue';
import type { PairPage, VerdictAnswer, WaitingPair } from './pairs';

function keyOf({ recordA, recordB }: WaitingPair): PairKey {
  return { one: recordA, other: recordB };
}

function isPair({ recordA, recordB }: WaitingPair, { one, other }: PairKey): boolean {
  return (recordA === one && recordB === other) || (recordA === other && recordB === one);
}

/** The pair to open behind this one; the first one behind the last. */
function nextOf(pairs: readonly WaitingPair[], pair: PairKey): PairKey | null {
  const place = pairs.findIndex((one) => isPair(one, pair));
  const others = [...pairs.slice(place + 1), ...pairs.slice(0, Math.max(place, 0))];
  const [next] = others;
  return next === undefined ? null : keyOf(next);
}

/** What stands beside the list before a pair is opened. */
function Start({ page }: { readonly page: PairPage }) {
  const { t, language } = useWords();
  const question = questionOf(useSearch());
  const [first] = page.pairs;
  if (first === undefined) {
    const isFiltered = page.waiting > 0;
    return (
      <EmptyState
        title={t(isFiltered ? 'review.waiting.noneHere' : 'review.waiting.none')}
        hint={t(isFiltered ? 'review.waiting.noneHereHint' : 'review.waiting.noneHint')}
      />
    );
  }
  return (
    <section className="review-start" aria-labelledby="come">
      <h2 id="come">{t('review.help.title')}</h2>
      <ul className="review-help">
        <li>
          <strong>{t('review.say.same')}</strong> {t('review.help.same')}
        </li>
        <li>
          <strong>{t('review.say.different')}</strong> {t('review.help.different')}
        </li>
        <li>
          <strong>{t('review.say.unknown')}</strong> {t('review.help.unknown')}
        </li>
        <li>
          <strong>{t('review.say.postponed')}</strong> {t('review.help.postponed')}
        </li>
      </ul>
      <p>{t('review.help.logged')}</p>
      <PageLink path={pairPath(keyOf(first), question)} look="primary">
        {t('review.waiting.start', {
          count: page.found,
          number: formatNumber(page.found, language),
        })}
      </PageLink>
    </section>
  );
}

interface WaitingPageProps {
  /** The pair that is opened. */
  readonly pair: PairKey | null;
  readonly lastWord: LastWord | null;
  readonly onLastWord: (word: LastWord | null) => void;
}

function goToPath(path: string, language: Language): void {
  const [pathname = '/', search = ''] = path.split('?');
  goTo(addressIn(language, { pathname, search, hash: '' }));
}

interface OpenedProps extends WaitingPageProps {
  readonly page: PairPage;
  readonly question: PairQuestion;
}

/** The pair that is judged, below what was said last; what is judged makes room for the next. */
function Opened({ page, question, pair, lastWord, onLastWord }: OpenedProps) {
  const { language } = useWords();
  const said = (word: Said, { step, standing }: VerdictAnswer) => {
    const isUndone = word.saying === 'undone' && step === 'said';
    onLastWord(isUndone ? null : { ...word, step, last: standing.last });
    // What was proposed or taken back stays to be seen.
    const isWaiting = page.pairs.some((one) => isPair(one, word.pair));
    if (!isWaiting || step !== 'said') return;
    const next = nextOf(page.pairs, word.pair);
    goToPath(next === null ? waitingPath(question) : pairPath(next, question), language);
  };
  const undone = (word: LastWord) => {
    onLastWord(null);
    goToPath(pairPath(word.pair, question), language);
  };
  return (
    <div className="review-pair">
      {lastWord !== null && (
        <LastWordLine key={lastWord.last} word={lastWord} left={page.waiting} onUndone={undone} />
      )}
      {pair === null ? (
        <Start page={page} />
      ) : (
        <OpenedPairView key={`${pair.one}/${pair.other}`} pair={pair} onSaid={said} />
      )}
    </div>
  );
}

/** The pairs that wait, and the one that is judged. */
export function WaitingPage(props: WaitingPageProps) {
  const { t } = useWords();
  const question = questionOf(useSearch());
  const { pair } = props;
  return (
    <>
      <PageHead
        title={t('review.title')}
        {...(pair === null ? { lead: t('review.waiting.lead') } : {})}
      />
      <RemoteView title={t('review.waiting.title')} remote={usePairs(question)}>
        {(page) => (
          <div className="review">
            <div className="review-list">
              <PairFilters question={question} feeds={page.feeds} />
              <PairQueue
                page={page}
                question={question}
                isCurrent={(one) => pair !== null && isPair(one, pair)}
              />
            </div>
            <Opened {...props} page={page} question={question} />
          </div>
        )}
      </RemoteView>
    </>
  );
}
