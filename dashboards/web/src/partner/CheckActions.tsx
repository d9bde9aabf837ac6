import { Button } from 'design-react-kit';
import { formatShortInstant } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { problemTexts } from '../problem/FailedState';
import { problemOf } from '../problem/problem';
import { markedCopyAddress, useDeliver, useDrop } from './api';
import { consequences, type Check } from './check';

function Failure({ error }: { readonly error: Error }) {
  const words = useWords();
  const { title, hint } = problemTexts(problemOf(error), words);
  return (
    <p className="upload-complaint" role="alert">
      <strong>{title}.</strong> {hint}
    </p>
  );
}

function MarkedCopy({ check }: { readonly check: Check }) {
  const { t, language } = useWords();
  if (check.problems.length === 0) return null;
  return (
    <a className="btn btn-outline-primary" href={markedCopyAddress(check.id, language)} download>
      {t('partner.markedCopy')}
    </a>
  );
}

interface CheckActionsProps {
  readonly check: Check;
  /** How the feed is delivered; null while it is not known. */
  readonly mode: string | null;
}

function Consequences({ check, mode }: CheckActionsProps) {
  const words = useWords();
  return (
    <ul className="consequences">
      {consequences(check, mode, words).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

interface ActionButtonProps {
  readonly text: string;
  readonly isDrop?: boolean;
  readonly isBusy: boolean;
  readonly act: () => void;
}

/** While something is on its way a second click does nothing. */
function ActionButton({ text, isDrop = false, isBusy, act }: ActionButtonProps) {
  return (
    <Button
      color={isDrop ? 'danger' : 'primary'}
      outline={isDrop}
      type="button"
      aria-disabled={isBusy}
      onClick={() => {
        if (!isBusy) act();
      }}
    >
      {text}
    </Button>
  );
}

/** Deliver, mend or drop the file. */
export function CheckActions({ check, mode }: CheckActionsProps) {
  const words = useWords();
  const { t, language } = words;
  const deliver = useDeliver(check);
  const drop = useDrop(check);
  const isBusy = deliver.isPending || drop.isPending;
  const error = deliver.error ?? drop.error;
  const deliverText = t(deliver.isPending ? 'partner.delivering' : 'partner.deliver');
  return (
    <div className="check-actions">
      {error !== null && <Failure error={error} />}
      {check.isDeliverable && <Consequences check={check} mode={mode} />}
      <div className="buttons">
        {check.isDeliverable && (
          <ActionButton text={deliverText} isBusy={isBusy} act={deliver.mutate} />
        )}
        <MarkedCopy check={check} />
        <ActionButton text={t('partner.drop')} isDrop isBusy={isBusy} act={drop.mutate} />
      </div>
      <p className="soft">
        {t('partner.expires', { at: formatShortInstant(check.expiresAt, language) })}
      </p>
    </div>
  );
}
