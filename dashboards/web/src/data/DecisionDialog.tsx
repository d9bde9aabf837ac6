import { Button } from 'design-react-kit';
import { useId, useState, type SubmitEvent } from 'react';
import { useModal } from '../app/useModal';
import type { Choice, Delivery } from '../delivery/delivery';
import type { Words } from '../i18n/i18n';
import { useWords } from '../i18n/useLanguage';
import { problemTexts } from '../problem/FailedState';
import { problemOf } from '../problem/problem';
import { useDecide } from './api';

/** What the service takes as a reason. */
const shortestReason = 3;
const longestReason = 1000;

function complaintOf(isTooShort: boolean, error: Error | null, words: Words): string | null {
  if (isTooShort) return words.t('data.decide.reasonMissing');
  if (error === null) return null;
  const { title, hint } = problemTexts(problemOf(error), words);
  return `${title}. ${hint}`;
}

interface ReasonFieldProps {
  readonly complaint: string | null;
}

function ReasonField({ complaint }: ReasonFieldProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{t('data.decide.reason')}</label>
      <textarea
        id={id}
        name="reason"
        rows={3}
        maxLength={longestReason}
        required
        aria-invalid={complaint === null ? undefined : true}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className="soft">
        {t('data.decide.reasonHint')}
      </p>
      {complaint !== null && (
        <p className="upload-complaint" role="alert">
          {complaint}
        </p>
      )}
    </>
  );
}

interface DecisionDialogProps {
  readonly delivery: Delivery;
  readonly choice: Choice;
  readonly onClose: () => void;
}

function DecisionForm({ delivery, choice, onClose }: DecisionDialogProps) {
  const words = useWords();
  const { t } = words;
  const [isTooShort, setTooShort] = useState(false);
  const decide = useDecide(delivery, onClose);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('reason');
    const reason = typeof typed === 'string' ? typed.trim() : '';
    const lacks = reason.length < shortestReason;
    setTooShort(lacks);
    if (!lacks && !decide.isPending) decide.mutate({ decision: choice, reason });
  };
  return (
    <form className="decision-form" onSubmit={submit} noValidate>
      <ReasonField complaint={complaintOf(isTooShort, decide.error, words)} />
      <div className="buttons">
        <Button
          color={choice === 'accept' ? 'primary' : 'danger'}
          type="submit"
          aria-disabled={decide.isPending}
        >
          {t(`data.decide.confirm.${choice}`)}
        </Button>
        <Button color="primary" outline type="button" onClick={onClose}>
          {t('data.decide.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Says what accepting or refusing does and asks why. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { delivery, choice, onClose } = props;
  const { t } = useWords();
  const heading = useId();
  const dialog = useModal(onClose);
  return (
    <dialog ref={dialog} className="evidence decision" aria-labelledby={heading}>
      <h2 id={heading}>{t(`data.decide.heading.${choice}`)}</h2>
      <p className="file-name">
        <strong>{delivery.fileName}</strong>
      </p>
      <p>{t(`data.decide.effect.${choice}`)}</p>
      <DecisionForm {...props} />
    </dialog>
  );
}
