import { formatInstant, formatToDay } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import type { Edition } from './edition';

/** Which publication the figures belong to. */
export function EditionLine({ edition }: { readonly edition: Edition }) {
  const { t, language } = useWords();
  return (
    <p className="edition-line">
      {t('edition.line', {
        number: edition.number,
        asOf: formatToDay(edition.asOf, language),
        publishedAt: formatInstant(edition.publishedAt, language),
      })}
    </p>
  );
}
