import { useWords } from '../i18n/useLanguage';
import { nextGoal, type Goal, type Indicator } from './indicator';
import { goalText } from './sentences';

const signs = { reached: '✓', 'on-track': '↗', 'at-risk': '!', off: '✗' } as const;

/** How a value stands to a goal, in words and not by colour alone. */
export function StatusMark({ goal }: { readonly goal: Goal }) {
  const { t } = useWords();
  if (goal.status === null) return null;
  return (
    <span className="goal-status" data-status={goal.status}>
      <span aria-hidden="true">{signs[goal.status]}</span> {t(`indicator.status.${goal.status}`)}
    </span>
  );
}

/** The goal that an indicator is on the way to. */
export function GoalMark({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords();
  const goal = nextGoal(indicator);
  if (goal === null) return <span className="soft">{words.t('indicator.goal.none')}</span>;
  return (
    <>
      {goalText(goal, indicator, words)} <StatusMark goal={goal} />
    </>
  );
}
