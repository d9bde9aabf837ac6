import { Button } from 'design-react-kit';
import type { Words } from '../i18n/i18n';
import { useWords } from '../i18n/useLanguage';
import type { Problem } from './problem';

/** The problems that the pages tell in their own language; others are told as they come. */
const knownCodes = [
  'database-away',
  'not-migrated',
  'too-slow',
  'not-signed-in',
  'not-for-this-role',
  'too-large',
  'busy',
  'not-deliverable',
  'not-held',
  'decided-meanwhile',
  'needs-another-person',
  'no-proposal',
  'keys-away',
] as const;

/** What happened and what to do about it. */
export function problemTexts(problem: Problem, { t }: Words): { title: string; hint: string } {
  switch (problem.kind) {
    case 'refused': {
      const known = knownCodes.find((code) => code === problem.code);
      if (known !== undefined) {
        return { title: t(`problem.known.${known}`), hint: t(`problem.knownHint.${known}`) };
      }
      const said = [problem.title, problem.detail].filter((text) => text !== '').join(': ');
      return { title: t('problem.refused', { status: problem.status }), hint: said };
    }
    case 'unreachable':
      return { title: t('problem.unreachable'), hint: t('problem.unreachableHint') };
    case 'unreadable':
      return {
        title: t('problem.unreadable'),
        hint: `${t('problem.unreadableHint')} ${problem.detail}`.trim(),
      };
  }
}

interface FailedStateProps {
  readonly title: string;
  readonly problem: Problem;
  readonly retry: () => void;
}

/** Stands where figures would stand; trying again asks for the same figures. */
export function FailedState({ title, problem, retry }: FailedStateProps) {
  const words = useWords();
  const texts = problemTexts(problem, words);
  return (
    <div className="state state-failed" role="alert">
      <p className="state-title">{title}</p>
      <p>
        <strong>{texts.title}.</strong> {texts.hint}
      </p>
      <Button color="primary" outline size="sm" type="button" onClick={retry}>
        {words.t('actions.retry')}
      </Button>
    </div>
  );
}
