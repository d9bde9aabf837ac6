import { useEffect } from 'react';
import { usePath, useWords } from '../i18n/useLanguage';

/** Names what is shown in the title of the window; a part of a page is more exact than its page. */
export function useDocumentTitle(title: string): void {
  const { t } = useWords();
  const path = usePath();
  useEffect(() => {
    document.title = t('page.documentTitle', { product: t('page.product'), title });
  }, [t, title, path]);
}
