import { formatToDay } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { dataAsOf, type Passport } from './passport';

/** Source, licence, edition and the day of the source's data: the line that goes wherever the figure goes. */
export function SourceLine({ passport }: { readonly passport: Passport }) {
  const { t, language } = useWords();
  const { edition, sources } = passport;
  const asOf = dataAsOf(passport);
  const number = t('edition.short', { number: edition.number });
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
        {asOf === null
          ? number
          : `${number}, ${t('edition.asOf', { asOf: formatToDay(asOf, language) })}`}
        .
      </span>
    </p>
  );
}
