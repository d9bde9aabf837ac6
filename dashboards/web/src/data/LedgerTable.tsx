import { PageLink } from '../app/PageLink';
import { ScrollRegion } from '../app/ScrollRegion';
import { statuses } from '../delivery/delivery';
import { formatNumber } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import { useWords } from '../i18n/useLanguage';
import { deliveriesPath } from './addresses';
import { Differences } from './Differences';
import { addsUp, type Ledger, type LedgerFeed, type LedgerLine } from './ledger';

/** How many deliveries are how far, where there are any. */
function statusList({ byStatus }: LedgerLine, { t, language }: Words): string {
  return statuses
    .flatMap((status) => {
      const count = byStatus[status] ?? 0;
      if (count === 0) return [];
      const name = t(`data.status.${status}`).toLocaleLowerCase(language);
      return [`${name} ${formatNumber(count, language)}`];
    })
    .join(', ');
}

function Check({ line }: { readonly line: LedgerLine }) {
  const { t } = useWords();
  const isRight = addsUp(line);
  return (
    <td>
      <span className="sum-check" data-right={isRight}>
        <span aria-hidden="true">{isRight ? '✓' : '✗'}</span>{' '}
        {t(isRight ? 'data.ledger.addsUp' : 'data.ledger.doesNot')}
      </span>
      <Differences line={line} />
    </td>
  );
}

const signs = { read: '', accepted: '=', rejected: '+', duplicate: '+' } as const;

function Numbers({ line }: { readonly line: LedgerLine }) {
  const { language } = useWords();
  return (
    <>
      {(['read', 'accepted', 'rejected', 'duplicate'] as const).map((count) => (
        <td key={count} className="number">
          <span className="ledger-sign">{signs[count]}</span> {formatNumber(line[count], language)}
        </td>
      ))}
      <Check line={line} />
      <td className="number">{formatNumber(line.warned, language)}</td>
      <td className="number">{formatNumber(line.closed, language)}</td>
    </>
  );
}

function FeedRow({ feed }: { readonly feed: LedgerFeed }) {
  const words = useWords();
  return (
    <tr>
      <th scope="row">
        <PageLink path={deliveriesPath({ feed: feed.feed })}>{feed.title[words.language]}</PageLink>
        <span className="under">
          {feed.partner}
          {feed.deliveries > 0 && ` · ${statusList(feed, words)}`}
        </span>
      </th>
      <Numbers line={feed} />
    </tr>
  );
}

function Heading() {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t('data.ledger.feed')}</th>
        {(['read', 'accepted', 'rejected', 'duplicate'] as const).map((count) => (
          <th key={count} scope="col" className="number">
            {t(`data.count.${count}`)}
          </th>
        ))}
        <th scope="col">{t('data.ledger.check')}</th>
        <th scope="col" className="number">
          {t('data.delivery.warned')}
        </th>
        <th scope="col" className="number">
          {t('data.delivery.closed')}
        </th>
      </tr>
    </thead>
  );
}

/** Each feed's sum, and below them the sum of the sums. */
export function LedgerTable({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useWords();
  const caption = t('data.ledger.caption');
  return (
    <ScrollRegion label={caption} className="table-scroll is-whole">
      <table className="figure-table ledger-table">
        <caption>{caption}</caption>
        <Heading />
        <tbody>
          {ledger.feeds.map((feed) => (
            <FeedRow key={feed.feed} feed={feed} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('data.ledger.total')}</th>
            <Numbers line={ledger.total} />
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}
