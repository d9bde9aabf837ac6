import { Button } from 'design-react-kit';
import { useId } from 'react';
import { useWords } from '../i18n/useLanguage';
import { problemTexts } from '../problem/FailedState';
import { problemOf } from '../problem/problem';
import type { PairKey } from './addresses';
import { useSay, type Said } from './api';
import type { OpenedPair, Saying, VerdictAnswer } from './pairs';
import { parts, sayingsOf } from './reading';
import { switchShortcuts, useShortcut, useShortcutsOn } from './shortcuts';

interface SayingButtonProps {
  readonly saying: Saying;
  readonly label: string;
  /** The key that says it; none for what is too grave for a slip of a finger. */
  readonly shortcut: string | null;
  readonly isBusy: boolean;
  readonly onSay: (saying: Saying) => void;
}

function SayingButton({ saying, label, shortcut, isBusy, onSay }: SayingButtonProps) {
  const say = () => {
    if (!isBusy) onSay(saying);
  };
  useShortcut(shortcut, say);
  const isMain = saying === 'same' || saying === 'different';
  return (
    <Button
      color={isMain ? 'primary' : 'secondary'}
      outline={!isMain}
      type="button"
      aria-disabled={isBusy}
      onClick={say}
    >
      {label} {shortcut !== null && <kbd aria-hidden="true">{shortcut}</kbd>}
    </Button>
  );
}

function ShortcutSwitch() {
  const { t } = useWords();
  const id = useId();
  const isOn = useShortcutsOn();
  return (
    <p className="shortcut-switch">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          switchShortcuts(target.checked);
        }}
      />{' '}
      <label htmlFor={id}>{t('review.shortcuts')}</label>
    </p>
  );
}

function Refusal({ error }: { readonly error: Error }) {
  const { title, hint } = problemTexts(problemOf(error), useWords());
  return (
    <p className="upload-complaint" role="alert">
      {title}. {hint}
    </p>
  );
}

interface SayingsProps {
  readonly opened: OpenedPair;
  readonly pair: PairKey;
  readonly onSaid: (said: Said, answer: VerdictAnswer) => void;
}

/** What can be said of the pair; a number on the keyboard says it, too. */
export function Sayings({ opened, pair, onSaid }: SayingsProps) {
  const { t } = useWords();
  const say = useSay(onSaid);
  const { standing } = opened;
  const { proposal } = standing;
  const sayings = sayingsOf(opened);
  const hasShortcuts = sayings.includes('postponed');
  const labelOf = (saying: Saying) =>
    proposal !== null && saying === proposal.verdict
      ? t('review.say.confirm', { saying: t(`review.say.${saying}`) })
      : t(`review.say.${saying}`);
  return (
    <div className="sayings">
      <h3 className="visually-hidden">{t('review.pair.decide')}</h3>
      <div className="buttons">
        {sayings.map((saying, index) => (
          <SayingButton
            key={saying}
            saying={saying}
            label={labelOf(saying)}
            shortcut={hasShortcuts ? String(index + 1) : null}
            isBusy={say.isPending}
            onSay={(said) => {
              say.mutate({ pair, saying: said, seen: standing.last });
            }}
          />
        ))}
      </div>
      {sayings.some((saying) => parts(saying, opened)) && (
        <p className="soft">{t('review.pair.takesTwo')}</p>
      )}
      {say.error !== null && <Refusal error={say.error} />}
      {hasShortcuts && <ShortcutSwitch />}
    </div>
  );
}
