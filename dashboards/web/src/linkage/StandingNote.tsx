import { formatShortInstant } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import type { OpenedPair } from './pairs';

/** What holds for the pair, or waits for another person; nothing where nobody said anything. */
export function StandingNote({ opened }: { readonly opened: OpenedPair }) {
  const { t, language } = useWords();
  const { proposal, held, history } = opened.standing;
  if (proposal !== null) {
    const said = { saying: t(`review.word.${proposal.verdict}`), by: proposal.by };
    return (
      <p className="note" data-tone="wait">
        <strong>{t('review.standing.proposed', said)}</strong>{' '}
        {t(proposal.isOwn ? 'review.standing.own' : 'review.standing.others')}
      </p>
    );
  }
  if (held === 'undone') return null;
  const word = history.find(
    ({ verdict, step }) => verdict === held && (step === 'said' || step === 'confirmed'),
  );
  return (
    <p className="note">
      <strong>{t(`review.standing.held.${held}`)}</strong>{' '}
      {word !== undefined &&
        t('review.standing.by', { by: word.by, at: formatShortInstant(word.at, language) })}{' '}
      {(held === 'same') !== opened.isJoined && held !== 'postponed' && held !== 'unknown'
        ? t('review.binds')
        : ''}
    </p>
  );
}
