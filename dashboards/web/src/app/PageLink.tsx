import type { MouseEvent, ReactNode } from 'react';
import { addressIn, goTo, useWords } from '../i18n/useLanguage';

interface PageLinkProps {
  readonly path: string;
  readonly isCurrent?: boolean;
  /** A link that is the next step looks like a button. */
  readonly look?: 'link' | 'primary' | 'outline';
  readonly children: ReactNode;
}

const classes = {
  link: undefined,
  primary: 'btn btn-primary',
  outline: 'btn btn-outline-primary',
} as const;

/** Leads to a page of this site, in the language of this one, without loading the site anew. */
export function PageLink({ path, isCurrent = false, look = 'link', children }: PageLinkProps) {
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
    <a
      href={address}
      className={classes[look]}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
