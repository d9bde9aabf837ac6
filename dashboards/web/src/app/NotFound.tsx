import { useWords } from '../i18n/useLanguage';
import { PageFrame } from './PageFrame';
import { PageLink } from './PageLink';

/** Says that an address leads nowhere, and where to go from here. */
export function NotFound() {
  const { t } = useWords();
  return (
    <PageFrame>
      <h1>{t('page.notFound')}</h1>
      <p>{t('page.notFoundHint')}</p>
      <p>
        <PageLink path="/">{t('page.home')}</PageLink>
      </p>
    </PageFrame>
  );
}
