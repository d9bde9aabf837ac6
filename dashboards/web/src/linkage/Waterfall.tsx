import type { Words } from '../i18n/i18n';
import { formatList } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { ScrollRegion } from '../app/ScrollRegion';
import type { Explanation } from './pairs';
import {
  barsOf,
  comparisonName,
  levelName,
  oddsText,
  silentOf,
  weightText,
  type Bar,
} from './reading';

function nameOf({ comparison }: Bar, words: Words): string {
  if (comparison === 'prior') return words.t('review.explanation.prior');
  if (comparison === 'identifier') return words.t('review.explanation.identifier');
  return comparisonName(comparison, words);
}

/** A bar to the right speaks for one person, one to the left against it. */
function Drawn({ bar }: { readonly bar: Bar }) {
  const half = 50;
  const width = bar.share * half;
  const from = bar.weight < 0 ? half - width : half;
  return (
    <svg className="weight-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <line x1={half} x2={half} y1="0" y2="12" />
      <rect
        x={from}
        y="2"
        width={width}
        height="8"
        data-speaks={bar.weight < 0 ? 'against' : 'for'}
      />
    </svg>
  );
}

function Row({ bar }: { readonly bar: Bar }) {
  const words = useWords();
  return (
    <tr>
      <th scope="row">
        {nameOf(bar, words)}
        {bar.level !== '' && <span className="under">{levelName(bar.level, words)}</span>}
      </th>
      <td className="weight">
        <Drawn bar={bar} />
        <span>{weightText(bar.weight, words)}</span>
      </td>
      <td className="number">{oddsText(bar.sum, words, 20)}</td>
    </tr>
  );
}

/** What each comparison adds to the odds, from those before to those after. */
export function Waterfall({ explanation }: { readonly explanation: Explanation }) {
  const words = useWords();
  const { t, language } = words;
  const silent = silentOf(explanation).map((name) => comparisonName(name, words));
  return (
    <details className="explanation" open>
      <summary>{t('review.explanation.title')}</summary>
      <p className="soft">{t('review.explanation.lead')}</p>
      <ScrollRegion label={t('review.explanation.title')} className="table-scroll is-whole">
        <table className="figure-table weight-table">
          <caption className="visually-hidden">{t('review.explanation.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('review.explanation.comparison')}</th>
              <th scope="col">{t('review.explanation.weight')}</th>
              <th scope="col" className="number">
                {t('review.explanation.sum')}
              </th>
            </tr>
          </thead>
          <tbody>
            {barsOf(explanation).map((bar) => (
              <Row key={bar.key} bar={bar} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {silent.length > 0 && (
        <p className="soft">
          {t('review.explanation.silent', { list: formatList(silent, language) })}
        </p>
      )}
    </details>
  );
}
