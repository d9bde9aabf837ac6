import { formatNumber } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { differencesOf, type LedgerLine } from './ledger';

/** What is counted twice and differs, in sentences. */
export function Differences({ line }: { readonly line: LedgerLine }) {
  const { t, language } = useWords();
  const differences = differencesOf(line);
  if (differences.length === 0) return null;
  return (
    <ul className="differences">
      {differences.map(({ what, expected, found }) => (
        <li key={what}>
          {t(`data.ledger.difference.${what}`, {
            expected: formatNumber(expected, language),
            found: formatNumber(found, language),
            difference: formatNumber(Math.abs(expected - found), language),
          })}
        </li>
      ))}
    </ul>
  );
}
