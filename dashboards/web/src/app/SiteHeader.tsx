import {
  Header,
  HeaderContent,
  HeaderRightZone,
  Headers,
  Skiplink,
  SkiplinkItem,
} from 'design-react-kit';
import type { MouseEvent } from 'react';
import { addressIn, goTo, useWords } from '../i18n/useLanguage';
import { languages, type Language } from '../i18n/text';
import { AccountLine } from '../session/AccountLine';
import { Navigation } from './Navigation';
import { PageLink } from './PageLink';

function LanguageLink({ language }: { readonly language: Language }) {
  const words = useWords();
  const address = addressIn(language, window.location);
  const follow = (event: MouseEvent) => {
    // A click with a modifier opens another tab or window, as for every link.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(address);
  };
  return (
    <a
      href={address}
      hrefLang={language}
      lang={language}
      aria-current={language === words.language ? 'true' : undefined}
      onClick={follow}
    >
      {words.t(`language.${language}`)}
    </a>
  );
}

function Languages() {
  const { t } = useWords();
  return (
    <nav className="languages" aria-label={t('language.label')}>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <LanguageLink language={language} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Brand() {
  const { t } = useWords();
  return (
    <Header type="center" small>
      <HeaderContent>
        <div className="it-brand-wrapper">
          <PageLink path="/">
            <div className="it-brand-text">
              <div className="it-brand-title">{t('page.product')}</div>
              <div className="it-brand-tagline d-none d-md-block">{t('page.tagline')}</div>
            </div>
          </PageLink>
        </div>
      </HeaderContent>
    </Header>
  );
}

/** Shortcuts, owner, account, language, the name of the product and its pages. */
export function SiteHeader() {
  const { t } = useWords();
  return (
    <>
      <Skiplink nav ariaLabel={t('skip.links')}>
        <SkiplinkItem navItem href="#contenuto">
          {t('skip.main')}
        </SkiplinkItem>
        <SkiplinkItem navItem href="#fonti">
          {t('skip.footer')}
        </SkiplinkItem>
      </Skiplink>
      <header>
        <Headers>
          <Header type="slim">
            <HeaderContent>
              <span className="owner">{t('page.owner')}</span>
              <HeaderRightZone>
                <AccountLine />
                <Languages />
              </HeaderRightZone>
            </HeaderContent>
          </Header>
          <Brand />
          <Navigation />
        </Headers>
      </header>
    </>
  );
}
