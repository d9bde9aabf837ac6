import { useEffect, useRef } from 'react';
import { usePath, useLanguage, useWords, useWordsOf, WordsProvider } from '../i18n/useLanguage';
import { PageFrame } from './PageFrame';
import { PageGuard } from './PageGuard';
import { pageAt, type Page } from './pages';
import { openPartsForPrinting } from './printing';
import { SiteHeader } from './SiteHeader';

function NotFound() {
  const { t } = useWords();
  return (
    <PageFrame>
      <h1>{t('page.notFound')}</h1>
      <p>{t('page.notFoundHint')}</p>
      <p>
        <a href="/">{t('page.home')}</a>
      </p>
    </PageFrame>
  );
}

/** Reading goes on at the new page's content, not at the link that led there. */
function useFocusOnNewPage(page: Page | undefined): void {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    document.getElementById('contenuto')?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, [page]);
}

function CurrentPage() {
  const { t } = useWords();
  const page = pageAt(usePath());
  const title = t(page?.title ?? 'page.notFound');
  useEffect(() => {
    document.title = t('page.documentTitle', { product: t('page.product'), title });
  }, [t, title]);
  useFocusOnNewPage(page);
  return page === undefined ? <NotFound /> : <PageGuard page={page} />;
}

/** The whole site, in two languages. */
export function App() {
  const words = useWordsOf(useLanguage());
  useEffect(openPartsForPrinting, []);
  return (
    <WordsProvider value={words}>
      <SiteHeader />
      <CurrentPage />
    </WordsProvider>
  );
}
