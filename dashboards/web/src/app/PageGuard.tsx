import { usePath, useWords } from '../i18n/useLanguage';
import { FailedState } from '../problem/FailedState';
import { signInAddress } from '../session/next';
import { useSession } from '../session/useSession';
import { EmptyState } from './EmptyState';
import { Loading } from './Loading';
import { PageFrame } from './PageFrame';
import { PageLink } from './PageLink';
import { mayOpen, type Page } from './pages';

function Closed({ page }: { readonly page: Page }) {
  const { t } = useWords();
  const path = usePath();
  const session = useSession();
  switch (session.kind) {
    case 'loading':
      return <Loading title={t(page.title)} size="card" />;
    case 'failed':
      return (
        <FailedState
          title={t('problem.figure', { title: t(page.title) })}
          problem={session.problem}
          retry={session.retry}
        />
      );
    case 'ready':
      return session.data === null ? (
        <div className="state" role="status">
          <p className="state-title">{t('session.needed')}</p>
          <p>
            <PageLink path={signInAddress(path)}>{t('session.title')}</PageLink>
          </p>
        </div>
      ) : (
        <EmptyState title={t('session.otherRole')} hint={t('session.otherRoleHint')} />
      );
  }
}

/** Shows a page to those who may open it, and the others what to do. */
export function PageGuard({ page }: { readonly page: Page }) {
  const { t } = useWords();
  const session = useSession();
  if (mayOpen(page, session.kind === 'ready' ? session.data : null)) return <page.Content />;
  return (
    <PageFrame>
      <h1>{t(page.title)}</h1>
      <Closed page={page} />
    </PageFrame>
  );
}
