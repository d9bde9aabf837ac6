import type { ReactNode } from 'react';
import { useWords } from '../i18n/useLanguage';
import { FailedState } from '../problem/FailedState';
import type { Remote } from '../problem/remote';
import { Loading } from './Loading';

interface RemoteViewProps<T> {
  /** What is shown, for the sentences about loading and failing. */
  readonly title: string;
  readonly remote: Remote<T>;
  readonly children: (data: T) => ReactNode;
}

/** An answer, or that it is on its way, or why it does not come. */
export function RemoteView<T>({ title, remote, children }: RemoteViewProps<T>) {
  const { t } = useWords();
  switch (remote.kind) {
    case 'loading':
      return <Loading title={title} size="card" />;
    case 'failed':
      return (
        <FailedState
          title={t('problem.figure', { title })}
          problem={remote.problem}
          retry={remote.retry}
        />
      );
    case 'ready':
      return children(remote.data);
  }
}
