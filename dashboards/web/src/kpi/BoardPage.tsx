import { Button } from 'design-react-kit';
import type { ReactNode } from 'react';
import { EmptyState } from '../app/EmptyState';
import type { Edition } from '../edition/edition';
import { EditionLine } from '../edition/EditionLine';
import { useWords } from '../i18n/useLanguage';
import { FailedState } from '../problem/FailedState';
import type { Problem } from '../problem/problem';
import type { Remote } from '../problem/remote';

function isUnpublished(problem: Problem): boolean {
  return problem.kind === 'refused' && problem.code === 'no-edition';
}

interface BoardPageProps {
  readonly title: string;
  readonly lead: string;
  /** Without this answer there is no figure to show. */
  readonly answer: Remote<unknown>;
  /** The edition that is shown, as soon as one is. */
  readonly edition: Edition | null;
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

function Content({ title, answer, children }: BoardPageProps) {
  const { t } = useWords();
  if (answer.kind !== 'failed') return children;
  if (isUnpublished(answer.problem)) {
    return <EmptyState title={t('state.noEdition')} hint={t('state.noEditionHint')} />;
  }
  return (
    <FailedState
      title={t('problem.figure', { title })}
      problem={answer.problem}
      retry={answer.retry}
    />
  );
}

/** A page of figures: what it is for, which edition it shows, and a way to print it. */
export function BoardPage(props: BoardPageProps) {
  const { title, lead, edition, controls } = props;
  const { t } = useWords();
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          <p className="page-lead">{lead}</p>
          {edition !== null && <EditionLine edition={edition} />}
        </div>
        {edition !== null && (
          <Button
            color="primary"
            outline
            type="button"
            className="print-button"
            onClick={() => {
              window.print();
            }}
          >
            {t('actions.print')}
          </Button>
        )}
      </div>
      {controls}
      <Content {...props} />
    </>
  );
}
