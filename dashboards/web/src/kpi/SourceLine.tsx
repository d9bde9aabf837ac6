import { formatDay } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import type { Passport } from './passport';

/** Source, licence and edition: the line that goes wherever the figure goes. */
export function SourceLine({ passport }: { readonly passport: Passport }) {
  const { t, language } = useWords();
  const { edition, sources } = passport;
  return (
    <p className="source-line">
      {sources.map((source) => (
        <span key={source.feed}>
          {t('figure.source')} <a href={source.page}>{source.attribution}</a>. {t('figure.licence')}{' '}
          <a href={source.licenceUrl} rel="license">
            {source.licence}
          </a>
          .{' '}
        </span>
      ))}
      <span>
        {t('edition.short', { number: edition.number })},{' '}
        {t('edition.asOf', { asOf: formatDay(edition.asOf, language) })}.
      </span>
    </p>
  );
}
