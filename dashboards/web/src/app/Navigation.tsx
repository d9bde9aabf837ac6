import { usePath, useWords } from '../i18n/useLanguage';
import { useAccount } from '../session/useSession';
import { PageLink } from './PageLink';
import { mayOpen, pageAt, pages } from './pages';

/** The pages that whoever is signed in may open. */
export function Navigation() {
  const { t } = useWords();
  const account = useAccount();
  const current = pageAt(usePath());
  const listed = pages.filter((page) => page.isListed && mayOpen(page, account));
  return (
    <nav className="pages" aria-label={t('page.all')}>
      <ul className="container-xxl">
        {listed.map((page) => (
          <li key={page.path}>
            <PageLink path={page.path} isCurrent={page === current}>
              {t(page.title)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
