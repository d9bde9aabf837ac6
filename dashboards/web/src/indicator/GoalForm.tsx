import { Button } from 'design-react-kit';
import { useState, type SubmitEvent } from 'react';
import { useWords } from '../i18n/useLanguage';
import { useSetGoal } from './api';
import { Complaint } from './Complaint';
import { numberOf, typed } from './fields';
import { NumberField } from './NumberField';
import { QuarterFields } from './QuarterFields';

/** The project's first year, and the last that calendars know. */
const firstYear = 2021;
const lastYear = 2030;

/** Enters what is to be reached by the end of a quarter. */
export function GoalForm({ code }: { readonly code: string }) {
  const { t, language } = useWords();
  const [isUnfit, setUnfit] = useState(false);
  const [isDone, setDone] = useState(false);
  const setGoal = useSetGoal(code, () => {
    setDone(true);
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = numberOf(typed(form, 'value'), language);
    setUnfit(value === null);
    setDone(false);
    if (value === null || setGoal.isPending) return;
    const period = `${typed(form, 'year')}-Q${typed(form, 'quarter')}`;
    setGoal.mutate({ calendar: 'quarter', period, value });
  };
  return (
    <details className="figure-part">
      <summary>{t('indicator.goal.enter')}</summary>
      <form className="indicator-form" onSubmit={submit} noValidate>
        <p>{t('indicator.goal.enterHint')}</p>
        <div className="filters">
          <QuarterFields
            firstYear={firstYear}
            lastYear={lastYear}
            year={new Date().getFullYear()}
          />
          <NumberField label={t('indicator.goal.value')} />
        </div>
        <Complaint error={setGoal.error} lacks={isUnfit ? t('indicator.form.unfit') : null} />
        {isDone && <p role="status">{t('indicator.form.done')}</p>}
        <Button color="primary" type="submit" aria-disabled={setGoal.isPending}>
          {t('indicator.goal.send')}
        </Button>
      </form>
    </details>
  );
}
