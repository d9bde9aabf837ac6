import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ContextPage } from '../context/ContextPage';
import { ContextSources } from '../context/ContextSources';
import { useLanguage, useWords, useWordsOf, WordsProvider } from '../i18n/useLanguage';
import { fetchCatalogue } from '../kpi/api';
import { remoteOf } from '../problem/remote';
import { openPartsForPrinting } from './printing';
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';

const contextPaths: readonly string[] = ['/', '/contesto', '/contesto/', '/index.html'];

function NotFound() {
  const { t } = useWords();
  return (
    <>
      <h1>{t('page.notFound')}</h1>
      <p>{t('page.notFoundHint')}</p>
      <p>
        <a href="/">{t('page.home')}</a>
      </p>
    </>
  );
}

function Page() {
  const catalogue = remoteOf(
    useQuery({ queryKey: ['catalogue'], queryFn: ({ signal }) => fetchCatalogue(signal) }),
  );
  const hasEdition = catalogue.kind === 'ready';
  return (
    <>
      <main id="contenuto" className="container-xxl" tabIndex={-1}>
        <ContextPage catalogue={catalogue} />
      </main>
      <SiteFooter sources={hasEdition ? <ContextSources /> : null} />
    </>
  );
}

/** The whole site: one page today, in two languages. */
export function App() {
  const words = useWordsOf(useLanguage());
  useEffect(openPartsForPrinting, []);
  const isKnown = contextPaths.includes(window.location.pathname);
  return (
    <WordsProvider value={words}>
      <SiteHeader />
      {isKnown ? (
        <Page />
      ) : (
        <>
          <main id="contenuto" className="container-xxl" tabIndex={-1}>
            <NotFound />
          </main>
          <SiteFooter sources={null} />
        </>
      )}
    </WordsProvider>
  );
}
