import { useWords } from '../i18n/useLanguage';
import type { Finding, Reason } from './delivery';
import { bySeverity, counted } from './sentences';

/** Why rows were rejected or warned about: how many, and the rule in words. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const words = useWords();
  const { t, language } = words;
  return (
    <ul className="reasons">
      {bySeverity(reasons).map(({ severity, code, column, rows, sentence }) => (
        <li key={`${severity} ${code} ${column}`} data-severity={severity}>
          <span className="reason-rows">
            <span className="reason-kind">{t(`delivery.severity.${severity}`)}</span>{' '}
            {t('delivery.rows', counted(rows, words))}
          </span>
          <span>{sentence[language]}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is to be said of a delivery as a whole. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { language } = useWords();
  return (
    <ul className="findings">
      {findings.map(({ code, column, sentence }) => (
        <li key={`${code} ${column}`}>{sentence[language]}</li>
      ))}
    </ul>
  );
}
