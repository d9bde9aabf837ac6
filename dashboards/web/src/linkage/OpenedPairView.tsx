import { useEffect, useRef } from 'react';
import { RemoteView } from '../app/RemoteView';
import { useWords } from '../i18n/useLanguage';
import type { PairKey } from './addresses';
import { useOpenedPair, type Said } from './api';
import { ComparedValues } from './ComparedValues';
import { History } from './History';
import { OtherRecords } from './OtherRecords';
import type { OpenedPair, VerdictAnswer } from './pairs';
import { oddsSentence, reasonOf } from './reading';
import { Sayings } from './Sayings';
import { StandingNote } from './StandingNote';
import { usePartners } from './usePartners';
import { Waterfall } from './Waterfall';

interface OpenedPairViewProps {
  readonly pair: PairKey;
  readonly onSaid: (said: Said, answer: VerdictAnswer) => void;
}

/** Why the pair is here, and how likely it is one person. */
function Question({ opened }: { readonly opened: OpenedPair }) {
  const words = useWords();
  const { t } = words;
  const { waiting, explanation, isJoined } = opened;
  return (
    <p className="pair-question">
      {isJoined ? t('review.pair.joined') : t('review.pair.apart')}{' '}
      {waiting !== null && !isJoined && `${t(`review.why.${reasonOf(waiting)}`)} `}
      {explanation !== null && oddsSentence(explanation.total, words)}
    </p>
  );
}

function Content({ opened, pair, onSaid }: OpenedPairViewProps & { readonly opened: OpenedPair }) {
  const { t } = useWords();
  const partnerOf = usePartners();
  const heading = useRef<HTMLHeadingElement>(null);
  const { last } = opened.standing;
  const shown = useRef(last);
  // A pair that opens behind another is read from its top, unless somebody is busy elsewhere.
  useEffect(() => {
    const { activeElement } = document;
    const isIdle = activeElement === document.body || activeElement?.id === 'contenuto';
    if (!isIdle) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.review-pair')?.scrollIntoView();
  }, []);
  // The button that was pressed is gone: reading goes on at the top of the pair.
  useEffect(() => {
    if (shown.current === last) return;
    shown.current = last;
    heading.current?.focus({ preventScroll: true });
  }, [last]);
  return (
    <section className="pair" aria-labelledby="coppia">
      <h2 id="coppia" ref={heading} tabIndex={-1}>
        {partnerOf(opened.left.feed)} – {partnerOf(opened.right.feed)}
      </h2>
      <Question opened={opened} />
      <StandingNote opened={opened} />
      <ComparedValues opened={opened} />
      <Sayings opened={opened} pair={pair} onSaid={onSaid} />
      {opened.explanation === null ? (
        <p className="soft">{t('review.explanation.none')}</p>
      ) : (
        <Waterfall explanation={opened.explanation} />
      )}
      <OtherRecords opened={opened} />
      <History words={opened.standing.history} />
    </section>
  );
}

/** Two records side by side, what speaks for and against, and the buttons. */
export function OpenedPairView(props: OpenedPairViewProps) {
  const { t } = useWords();
  return (
    <RemoteView title={t('review.pair.title')} remote={useOpenedPair(props.pair)}>
      {(opened) => <Content {...props} opened={opened} />}
    </RemoteView>
  );
}
