import { formatShortInstant } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import type { Word } from './pairs';

/** Every word on the pair, the last one first: nothing is ever overwritten. */
export function History({ words }: { readonly words: readonly Word[] }) {
  const { t, language } = useWords();
  return (
    <section aria-labelledby="storia">
      <h3 id="storia">{t('review.history.title')}</h3>
      {words.length === 0 ? (
        <p className="soft">{t('review.history.none')}</p>
      ) : (
        <ol className="history">
          {words.map(({ key, verdict, step, by, at }) => (
            <li key={key}>
              <strong>{t(`review.word.${verdict}`)}</strong>
              {step !== 'said' && ` (${t(`review.step.${step}`)})`} · {by} ·{' '}
              {formatShortInstant(at, language)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
