import { Button } from 'design-react-kit';
import { useWords } from '../i18n/useLanguage';
import { formatNumber } from '../i18n/format';
import { problemTexts } from '../problem/FailedState';
import { problemOf } from '../problem/problem';
import { useSay, type Said } from './api';
import type { Step } from './pairs';
import { useShortcut } from './shortcuts';

/** What was said a moment ago, and the number under which it stands. */
export interface LastWord extends Said {
  readonly step: Step;
  readonly last: number;
}

interface LastWordLineProps {
  readonly word: LastWord;
  /** How many pairs wait. */
  readonly left: number;
  readonly onUndone: (word: LastWord) => void;
}

/** Says what was just done, and takes it back. */
export function LastWordLine({ word, left, onUndone }: LastWordLineProps) {
  const words = useWords();
  const { t, language } = words;
  const say = useSay(() => {
    onUndone(word);
  });
  const { saying, step, pair, last } = word;
  const canUndo = step === 'said' || step === 'proposed';
  const undo = () => {
    if (say.isPending || !canUndo) return;
    say.mutate({ pair, saying: step === 'proposed' ? 'withdrawn' : 'undone', seen: last });
  };
  useShortcut('z', undo);
  return (
    <div className="last-word">
      <p role="status">
        <strong>{t(`review.done.${step}`, { saying: t(`review.say.${saying}`) })}</strong>{' '}
        {step === 'said' &&
          `${t('review.binds')} ${t('review.left', { count: left, number: formatNumber(left, language) })}`}
      </p>
      {canUndo && (
        <Button color="primary" outline size="sm" type="button" onClick={undo}>
          {t('review.undo')} <kbd aria-hidden="true">Z</kbd>
        </Button>
      )}
      {say.error !== null && (
        <p className="upload-complaint" role="alert">
          {problemTexts(problemOf(say.error), words).title}
        </p>
      )}
    </div>
  );
}
