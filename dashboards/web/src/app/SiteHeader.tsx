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

/** Shortcuts, owner, language and the name of the product. */
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
                <Languages />
              </HeaderRightZone>
            </HeaderContent>
          </Header>
          <Header type="center" small>
            <HeaderContent>
              <div className="it-brand-wrapper">
                <a href={addressIn(useWords().language, { pathname: '/', search: '', hash: '' })}>
                  <div className="it-brand-text">
                    <div className="it-brand-title">{t('page.documentTitle')}</div>
                    <div className="it-brand-tagline d-none d-md-block">{t('page.tagline')}</div>
                  </div>
                </a>
              </div>
            </HeaderContent>
          </Header>
        </Headers>
      </header>
    </>
  );
}
