import { PageLink } from '../app/PageLink';
import { useWords } from '../i18n/useLanguage';
import { pairPath } from './addresses';
import type { OpenedPair, Side } from './pairs';
import { usePartners } from './usePartners';

function Others({ side }: { readonly side: Side }) {
  const { t } = useWords();
  const partnerOf = usePartners();
  return (
    <>
      {side.others.map(({ record, feed }) => (
        <li key={record}>
          <PageLink path={pairPath({ one: side.record, other: record })}>
            {t('review.others.open', { one: partnerOf(side.feed), other: partnerOf(feed) })}
          </PageLink>
        </li>
      ))}
    </>
  );
}

/** What else the two persons are made of: each opens beside its record, where it can be parted. */
export function OtherRecords({ opened }: { readonly opened: OpenedPair }) {
  const { t } = useWords();
  const { left, right, isJoined } = opened;
  if (left.others.length + right.others.length === 0) return null;
  // Of one person both lists name the same records, and each other.
  const only = left.others.filter(({ record }) => record !== right.record);
  const shown = isJoined ? [{ ...left, others: only }] : [left, right];
  if (shown.every(({ others }) => others.length === 0)) return null;
  return (
    <details className="explanation">
      <summary>{t('review.others.title')}</summary>
      <p className="soft">{t('review.others.lead')}</p>
      <ul>
        {shown.map((side) => (
          <Others key={side.record} side={side} />
        ))}
      </ul>
    </details>
  );
}
