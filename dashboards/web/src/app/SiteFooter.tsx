import type { ReactNode } from 'react';
import { useWords } from '../i18n/useLanguage';

/** Where every figure of the page comes from, under which licence, and who made the page. */
export function SiteFooter({ sources }: { readonly sources: ReactNode }) {
  const { t } = useWords();
  return (
    <footer className="site-footer" id="fonti" tabIndex={-1}>
      <div className="container-xxl">
        <h2>{t('footer.title')}</h2>
        {sources}
        <p>{t('footer.changed')}</p>
        <p>{t('footer.project')}</p>
        <p className="screen-only">
          <a href="/v1/kpis">{t('footer.api')}</a>
        </p>
      </div>
    </footer>
  );
}
