import { PageLink } from '../app/PageLink';
import { formatShortInstant } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { feedPath } from './addresses';
import type { Check } from './check';

/** That the file was delivered, and what happens next. */
export function Delivered({ check }: { readonly check: Check }) {
  const { t, language } = useWords();
  const { deliveredAt } = check;
  return (
    <div className="verdict" data-tone="good" role="status">
      <p className="verdict-sentence">{t('partner.delivered')}</p>
      <p>
        {deliveredAt !== null &&
          t('partner.deliveredOn', { at: formatShortInstant(deliveredAt, language) })}{' '}
        {t('partner.deliveredNext')}
      </p>
      <p>
        <PageLink path={feedPath(check.feed)}>{t('partner.toFeed')}</PageLink>
      </p>
    </div>
  );
}

/** That nothing of the file is kept; what was found in it still stands below. */
export function Dropped({ check }: { readonly check: Check }) {
  const { t } = useWords();
  const isRefused = check.refusals.length > 0;
  return (
    <div className="note dropped" role="status">
      <p>{t(isRefused ? 'partner.notKept' : 'partner.dropped')}</p>
      <p>
        <PageLink path={feedPath(check.feed)} look="primary">
          {t('partner.another')}
        </PageLink>
      </p>
    </div>
  );
}
