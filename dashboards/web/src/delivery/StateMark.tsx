import type { State } from './timeliness';

const signs: Readonly<Record<State, string>> = { 'on-time': '✓', late: '!', never: '–' };

/** The sign of a state: its colour, its pattern and its letter all say the same. */
export function StateMark({ state }: { readonly state: State }) {
  return (
    <span className="state-mark" data-state={state} aria-hidden="true">
      {signs[state]}
    </span>
  );
}
