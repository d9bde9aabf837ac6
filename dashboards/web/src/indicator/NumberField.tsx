import { useId } from 'react';
import { useWords } from '../i18n/useLanguage';

/** A field for a count or an amount. */
export function NumberField({ label }: { readonly label: string }) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name="value"
        inputMode="decimal"
        autoComplete="off"
        required
        aria-describedby={`${id}-hint`}
      />
      <span id={`${id}-hint`} className="soft">
        {t('indicator.form.numberHint')}
      </span>
    </div>
  );
}
