import { useWords } from '../i18n/useLanguage';

interface SectionsProps {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** The way to the subjects of a page. */
export function Sections({ sections }: SectionsProps) {
  const { t } = useWords();
  return (
    <nav className="sections" aria-label={t('page.sections')}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
