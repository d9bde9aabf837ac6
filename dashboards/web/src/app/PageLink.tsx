import type { MouseEvent, ReactNode } from 'react';
import { addressIn, goTo, useWords } from '../i18n/useLanguage';

interface PageLinkProps {
  readonly path: string;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** Leads to a page of this site, in the language of this one, without loading the site anew. */
export function PageLink({ path, isCurrent = false, children }: PageLinkProps) {
  const { language } = useWords();
  const [pathname = '/', search = ''] = path.split('?');
  const address = addressIn(language, { pathname, search, hash: '' });
  const follow = (event: MouseEvent) => {
    // A click with a modifier opens another tab or window, as for every link.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(address);
  };
  return (
    <a href={address} aria-current={isCurrent ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
