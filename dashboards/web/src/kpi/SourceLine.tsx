import { formatToDay } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { dataAsOf, type Passport, type Source } from './passport';

/** Whose a feed is; a public one has a page. */
function SourceName({ source }: { readonly source: Source }) {
  const { language } = useWords();
  if (source.page !== null) return <a href={source.page}>{source.attribution}</a>;
  return `${source.attribution}, ${source.title[language]}`;
}

function Licence({ source }: { readonly source: Source }) {
  const { t } = useWords();
  if (source.licenceUrl === null) return null;
  return (
    <>
      {t('figure.licence')}{' '}
      <a href={source.licenceUrl} rel="license">
        {source.licence}
      </a>
      .{' '}
    </>
  );
}

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
          {t('figure.source')} <SourceName source={source} />. <Licence source={source} />
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
