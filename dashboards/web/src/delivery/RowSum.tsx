import { formatNumber } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import type { RowCounts } from './delivery';

const parts = ['accepted', 'rejected', 'duplicate'] as const;

/** Whether every row that was read is somewhere; unknown while something is not counted yet. */
export function sumOf(counts: RowCounts): { readonly sum: number; readonly read: number } | null {
  const { read, accepted, rejected, duplicate } = counts;
  if (read === null || accepted === null || rejected === null || duplicate === null) return null;
  return { sum: accepted + rejected + duplicate, read };
}

function Term({ name, value }: { readonly name: string; readonly value: number | null }) {
  const { language } = useWords();
  return (
    <span className="sum-term">
      <span className="sum-number">{value === null ? '–' : formatNumber(value, language)}</span>
      <span className="sum-name">{name}</span>
    </span>
  );
}

/** Rows read = accepted + rejected + duplicate, written as the sum that it is. */
export function RowSum({ counts }: { readonly counts: RowCounts }) {
  const { t } = useWords();
  return (
    <p className="row-sum">
      <Term name={t('delivery.read')} value={counts.read} />
      {parts.map((part, index) => (
        <span key={part} className="sum-pair">
          <span className="sum-sign">{index === 0 ? '=' : '+'}</span>
          <Term name={t(`delivery.${part}`)} value={counts[part]} />
        </span>
      ))}
    </p>
  );
}
