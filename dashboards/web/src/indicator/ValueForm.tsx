import { Button } from 'design-react-kit';
import { useId, useState, type SubmitEvent } from 'react';
import { formatBytes } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { useEnterValue } from './api';
import { Complaint } from './Complaint';
import { numberOf, typed } from './fields';
import { NumberField } from './NumberField';
import { QuarterFields } from './QuarterFields';

const firstYear = 2021;

/** The largest document that the service takes, in bytes. */
const largestDocument = 10_000_000;

type Unfit = 'unfit' | 'noDocument' | 'largeDocument';

function documentOf(form: FormData): File | null {
  const file = form.get('document');
  return file instanceof File && file.size > 0 ? file : null;
}

function unfitOf(value: number | null, document: File | null): Unfit | null {
  if (value === null) return 'unfit';
  if (document === null) return 'noDocument';
  return document.size > largestDocument ? 'largeDocument' : null;
}

function DocumentFields() {
  const { t, language } = useWords();
  const id = useId();
  return (
    <>
      <div className="filter">
        <label htmlFor={id}>{t('indicator.entered.document')}</label>
        <input id={id} name="document" type="file" required aria-describedby={`${id}-hint`} />
        <span id={`${id}-hint`} className="soft">
          {t('indicator.entered.documentHint', { size: formatBytes(largestDocument, language) })}
        </span>
      </div>
      <div className="filter">
        <label htmlFor={`${id}-comment`}>{t('indicator.entered.comment')}</label>
        <input id={`${id}-comment`} name="comment" maxLength={500} autoComplete="off" />
      </div>
    </>
  );
}

/** Enters what was counted by hand in a quarter, with the document that supports it. */
export function ValueForm({ code }: { readonly code: string }) {
  const { t, language } = useWords();
  const [unfit, setUnfit] = useState<Unfit | null>(null);
  const [isDone, setDone] = useState(false);
  const enter = useEnterValue(code, () => {
    setDone(true);
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = numberOf(typed(form, 'value'), language);
    const document = documentOf(form);
    setUnfit(unfitOf(value, document));
    setDone(false);
    if (value === null || document === null || unfitOf(value, document) !== null) return;
    if (enter.isPending) return;
    const period = `${typed(form, 'year')}-Q${typed(form, 'quarter')}`;
    enter.mutate({ period, value: String(value), comment: typed(form, 'comment'), document });
  };
  const thisYear = new Date().getFullYear();
  return (
    <form className="indicator-form" onSubmit={submit} noValidate>
      <div className="filters">
        <QuarterFields firstYear={firstYear} lastYear={thisYear} year={thisYear} />
        <NumberField label={t('indicator.entered.value')} />
      </div>
      <div className="filters">
        <DocumentFields />
      </div>
      <Complaint error={enter.error} lacks={unfit === null ? null : t(`indicator.form.${unfit}`)} />
      {isDone && <p role="status">{t('indicator.form.done')}</p>}
      <Button color="primary" type="submit" aria-disabled={enter.isPending}>
        {t('indicator.entered.send')}
      </Button>
    </form>
  );
}
