import { useWords } from '../i18n/useLanguage';
import type { Delivery, Status } from './delivery';
import { stateText, statusText } from './sentences';
import { StateMark } from './StateMark';
import type { Timeliness } from './timeliness';

/** Whether a feed is on time, in words and with its sign. */
export function StateBadge({ timeliness }: { readonly timeliness: Timeliness }) {
  const words = useWords();
  return (
    <span className="state-badge" data-state={timeliness.state}>
      <StateMark state={timeliness.state} />
      {stateText(timeliness, words)}
    </span>
  );
}

const tones: Readonly<Record<Status, 'good' | 'busy' | 'wait' | 'bad'>> = {
  received: 'busy',
  landed: 'busy',
  conformed: 'busy',
  published: 'good',
  held: 'wait',
  refused: 'bad',
  unreadable: 'bad',
};

/** How far a delivery came. */
export function StatusBadge({ delivery }: { readonly delivery: Delivery }) {
  const words = useWords();
  return (
    <span className="status-badge" data-tone={tones[delivery.status]}>
      {statusText(delivery, words)}
    </span>
  );
}
