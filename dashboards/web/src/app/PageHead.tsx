import type { ReactNode } from 'react';
import { useWords } from '../i18n/useLanguage';
import { PageLink } from './PageLink';
import { useDocumentTitle } from './useDocumentTitle';

/** A page above this one. */
export interface Above {
  readonly path: string;
  readonly title: string;
}

interface PageHeadProps {
  readonly title: string;
  readonly above?: readonly Above[];
  readonly lead?: string;
  readonly children?: ReactNode;
}

/** The way here, what the page is, and what it is for. */
export function PageHead({ title, above = [], lead, children }: PageHeadProps) {
  const { t } = useWords();
  useDocumentTitle(title);
  return (
    <div className="page-top">
      {above.length > 0 && (
        <nav className="way" aria-label={t('page.way')}>
          <ol>
            {above.map((page) => (
              <li key={page.path}>
                <PageLink path={page.path}>{page.title}</PageLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1>{title}</h1>
      {lead !== undefined && <p className="page-lead">{lead}</p>}
      {children}
    </div>
  );
}
