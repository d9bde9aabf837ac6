import type { Decision, Status } from '../delivery/delivery';
import { formatShortInstant } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';

interface DecisionNoteProps {
  readonly decision: Decision;
  readonly status: Status;
}

/** Who decided what, when and why; and that the next run has yet to obey. */
export function DecisionNote({ decision, status }: DecisionNoteProps) {
  const { t, language } = useWords();
  const { by, at, reason } = decision;
  return (
    <div className="note">
      <p>
        {t(`data.decided.${decision.decision}`, { by, at: formatShortInstant(at, language) })}{' '}
        {t('data.decided.reason', { reason })}
      </p>
      {status === 'held' && (
        <p>
          <strong>{t(`data.decided.next.${decision.decision}`)}</strong>
        </p>
      )}
    </div>
  );
}
