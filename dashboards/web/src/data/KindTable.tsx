import { ScrollRegion } from '../app/ScrollRegion';
import { formatNumber } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import type { KindCounts } from './deliveries';

const columns = ['accepted', 'rejected', 'duplicate', 'closed'] as const;

/** What became of the rows of each kind of record. */
export function KindTable({ counts }: { readonly counts: readonly KindCounts[] }) {
  const { t, language } = useWords();
  const caption = t('data.delivery.byKind');
  return (
    <ScrollRegion label={caption} className="table-scroll is-fitting">
      <table className="figure-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data.delivery.recordType')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {t(`data.count.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count.recordType}>
              <th scope="row">{count.recordType}</th>
              {columns.map((column) => (
                <td key={column} className="number">
                  {formatNumber(count[column], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
