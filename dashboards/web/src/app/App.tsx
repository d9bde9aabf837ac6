import { useEffect, useLayoutEffect, useRef } from 'react';
import { usePath, useLanguage, useWords, useWordsOf, WordsProvider } from '../i18n/useLanguage';
import { NotFound } from './NotFound';
import { PageGuard } from './PageGuard';
import { pageAt } from './pages';
import { openPartsForPrinting } from './printing';
import { SiteHeader } from './SiteHeader';

/** Reading goes on at the new page's content, not at the link that led there. */
function useFocusOnNewPage(path: string): void {
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    document.getElementById('contenuto')?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, [path]);
}

function CurrentPage() {
  const { t } = useWords();
  const path = usePath();
  const page = pageAt(path);
  const title = t(page?.title ?? 'page.notFound');
  // Before the effects of what is inside, which may know a more exact title.
  useLayoutEffect(() => {
    document.title = t('page.documentTitle', { product: t('page.product'), title });
  }, [t, title, path]);
  useFocusOnNewPage(path);
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
