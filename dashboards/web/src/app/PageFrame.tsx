import type { ReactNode } from 'react';
import { SiteFooter } from './SiteFooter';

interface PageFrameProps {
  readonly sources?: ReactNode;
  readonly children: ReactNode;
}

/** What every page has: its content, and the footer with the sources of what it shows. */
export function PageFrame({ sources = null, children }: PageFrameProps) {
  return (
    <>
      <main id="contenuto" className="container-xxl" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter sources={sources} />
    </>
  );
}
