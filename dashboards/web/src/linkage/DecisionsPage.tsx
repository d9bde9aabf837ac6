import { Button } from 'design-react-kit';
import { useState } from 'react';
import { EmptyState } from '../app/EmptyState';
import { PageLink } from '../app/PageLink';
import { RemoteView } from '../app/RemoteView';
import { ScrollRegion } from '../app/ScrollRegion';
import { formatShortInstant } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { problemTexts } from '../problem/FailedState';
import { problemOf } from '../problem/problem';
import { pairPath } from './addresses';
import { useDecisions, useSay } from './api';
import type { DecidedPair, DecisionPage } from './pairs';
import { usePartners } from './usePartners';

/** Takes back what holds; where that parts a person it is proposed. */
function UndoButton({ decided }: { readonly decided: DecidedPair }) {
  const words = useWords();
  const { t } = words;
  const say = useSay(() => undefined);
  const { recordA, recordB, key, held, step } = decided;
  if (say.error !== null) {
    return <span role="alert">{problemTexts(problemOf(say.error), words).title}</span>;
  }
  if (held === 'undone' || step === 'proposed') return null;
  return (
    <Button
      color="primary"
      outline
      size="xs"
      type="button"
      aria-disabled={say.isPending}
      onClick={() => {
        if (say.isPending) return;
        say.mutate({ pair: { one: recordA, other: recordB }, saying: 'undone', seen: key });
      }}
    >
      {t('review.undo')}
    </Button>
  );
}

interface RowProps {
  readonly decided: DecidedPair;
  readonly canUndo: boolean;
}

function Row({ decided, canUndo }: RowProps) {
  const { t, language } = useWords();
  const partnerOf = usePartners();
  const { recordA, recordB, feedA, feedB, verdict, step, by, at } = decided;
  const partners = `${partnerOf(feedA)} – ${partnerOf(feedB)}`;
  return (
    <tr>
      <th scope="row">
        {feedA === null || feedB === null ? (
          partners
        ) : (
          <PageLink path={pairPath({ one: recordA, other: recordB })}>{partners}</PageLink>
        )}
      </th>
      <td>
        {t(`review.word.${verdict}`)}
        {step !== 'said' && <span className="under">{t(`review.step.${step}`)}</span>}
      </td>
      <td>{by}</td>
      <td className="when">{formatShortInstant(at, language)}</td>
      {canUndo && (
        <td>
          <UndoButton decided={decided} />
        </td>
      )}
    </tr>
  );
}

interface TableProps {
  readonly page: DecisionPage;
  readonly isOpen: boolean;
}

function Table({ page, isOpen }: TableProps) {
  const { t } = useWords();
  const caption = t(isOpen ? 'review.proposals.caption' : 'review.decisions.caption');
  return (
    <ScrollRegion label={caption} className="table-scroll is-whole">
      <table className="figure-table decision-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('review.decisions.pair')}</th>
            <th scope="col">{t('review.decisions.word')}</th>
            <th scope="col">{t('review.decisions.by')}</th>
            <th scope="col">{t('review.decisions.at')}</th>
            {!isOpen && <th scope="col">{t('review.decisions.action')}</th>}
          </tr>
        </thead>
        <tbody>
          {page.decisions.map((decided) => (
            <Row key={decided.key} decided={decided} canUndo={!isOpen} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface PagerProps {
  readonly next: number | null;
  readonly after: number | null;
  readonly onTurn: (after: number | null) => void;
}

function Pager({ next, after, onTurn }: PagerProps) {
  const { t } = useWords();
  const button = (text: string, to: number | null) => (
    <Button
      color="primary"
      outline
      type="button"
      onClick={() => {
        onTurn(to);
      }}
    >
      {text}
    </Button>
  );
  return (
    <div className="steps">
      {after !== null && button(t('review.decisions.latest'), null)}
      {next !== null && button(t('review.decisions.older'), next)}
    </div>
  );
}

/** Pairs of which something was said, the latest first; or what waits for another person. */
export function DecisionsPage({ isOpen }: { readonly isOpen: boolean }) {
  const { t } = useWords();
  const [after, setAfter] = useState<number | null>(null);
  const kind = isOpen ? 'proposals' : 'decisions';
  return (
    <RemoteView title={t(`review.${kind}.title`)} remote={useDecisions(isOpen, after)}>
      {(page) => (
        <>
          {page.decisions.length === 0 ? (
            <EmptyState title={t(`review.${kind}.none`)} hint={t(`review.${kind}.noneHint`)} />
          ) : (
            <Table page={page} isOpen={isOpen} />
          )}
          <Pager next={page.next} after={after} onTurn={setAfter} />
        </>
      )}
    </RemoteView>
  );
}
