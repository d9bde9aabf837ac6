import { useWords } from '../i18n/useLanguage';

/** Grey bars in the place of figures that are on their way; read aloud as a sentence. */
export function Loading({
  title,
  size,
}: {
  readonly title: string;
  readonly size: 'tile' | 'card';
}) {
  const { t } = useWords();
  return (
    <div className={`skeleton skeleton-${size}`} role="status">
      <span className="visually-hidden">{t('state.loading', { title })}</span>
      <span className="skeleton-line" aria-hidden="true" />
      <span className="skeleton-block" aria-hidden="true" />
    </div>
  );
}
