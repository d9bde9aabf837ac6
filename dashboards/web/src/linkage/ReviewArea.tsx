import { useState } from 'react';
import { NotFound } from '../app/NotFound';
import { PageFrame } from '../app/PageFrame';
import { PageHead } from '../app/PageHead';
import { PageLink } from '../app/PageLink';
import { formatNumber } from '../i18n/format';
import { usePath, useWords } from '../i18n/useLanguage';
import {
  decisionsPath,
  proposalsPath,
  reviewPlaceAt,
  waitingPath,
  type ReviewPlace,
} from './addresses';
import { usePairs } from './api';
import { DecisionsPage } from './DecisionsPage';
import { WaitingPage } from './WaitingPage';
import type { LastWord } from './LastWordLine';

type Kind = ReviewPlace['kind'];

const parts = [
  {
    path: waitingPath(),
    title: 'review.waiting.title',
    count: 'waiting',
    kinds: ['waiting', 'pair'],
  },
  {
    path: proposalsPath,
    title: 'review.proposals.title',
    count: 'toConfirm',
    kinds: ['proposals'],
  },
  { path: decisionsPath, title: 'review.decisions.title', count: null, kinds: ['decisions'] },
] as const;

/** The parts of the area, with how much waits in each. */
function Parts({ kind }: { readonly kind: Kind }) {
  const { t, language } = useWords();
  const pairs = usePairs({ feed: null, hold: null });
  return (
    <nav className="parts" aria-label={t('review.parts')}>
      <ul>
        {parts.map(({ path, title, count, kinds }) => (
          <li key={path}>
            <PageLink path={path} isCurrent={kinds.some((own) => own === kind)}>
              {t(title)}
              {count !== null && pairs.kind === 'ready' && (
                <span className="part-count">{formatNumber(pairs.data[count], language)}</span>
              )}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Revisione: records that may be one person, judged by people who may see their names. */
export function ReviewArea() {
  const { t } = useWords();
  const place = reviewPlaceAt(usePath());
  const [lastWord, setLastWord] = useState<LastWord | null>(null);
  if (place.kind === 'nowhere') return <NotFound />;
  return (
    <PageFrame>
      <Parts kind={place.kind} />
      {place.kind === 'waiting' || place.kind === 'pair' ? (
        <WaitingPage
          pair={place.kind === 'pair' ? place : null}
          lastWord={lastWord}
          onLastWord={setLastWord}
        />
      ) : (
        <>
          <PageHead title={t(`review.${place.kind}.title`)} lead={t(`review.${place.kind}.lead`)} />
          <DecisionsPage key={place.kind} isOpen={place.kind === 'proposals'} />
        </>
      )}
    </PageFrame>
  );
}
