import { EmptyState } from '../app/EmptyState';
import { PageHead } from '../app/PageHead';
import { PageLink } from '../app/PageLink';
import { RemoteView } from '../app/RemoteView';
import { useSearch, useWords } from '../i18n/useLanguage';
import { deliveriesPath, questionOf, type DeliveryQuestion } from './addresses';
import { useDeliveries } from './api';
import type { DeliveryPage } from './deliveries';
import { DeliveryFilters } from './DeliveryFilters';
import { DeliveryTable } from './DeliveryTable';
import { HeldDeliveries } from './HeldDeliveries';

interface PageOfProps {
  readonly page: DeliveryPage;
  readonly question: DeliveryQuestion;
}

function Pager({ page, question }: PageOfProps) {
  const { t } = useWords();
  const { next } = page;
  if (next === null && question.after === null) return null;
  return (
    <nav className="steps" aria-label={t('data.deliveries.pages')}>
      {question.after !== null && (
        <PageLink path={deliveriesPath({ ...question, after: null })} look="outline">
          {t('data.deliveries.latest')}
        </PageLink>
      )}
      {next !== null && (
        <PageLink path={deliveriesPath({ ...question, after: next })} look="outline">
          {t('data.deliveries.older')}
        </PageLink>
      )}
    </nav>
  );
}

function PageOf({ page, question }: PageOfProps) {
  const { t } = useWords();
  if (page.deliveries.length === 0) {
    return <EmptyState title={t('data.deliveries.none')} hint={t('data.deliveries.noneHint')} />;
  }
  return (
    <>
      <DeliveryTable deliveries={page.deliveries} caption={t('data.deliveries.caption')} />
      <Pager page={page} question={question} />
    </>
  );
}

function List({ question }: { readonly question: DeliveryQuestion }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="tutte">
      <h2 id="tutte">{t('data.deliveries.all')}</h2>
      <RemoteView title={t('data.deliveries.title')} remote={useDeliveries(question)}>
        {(page) => <PageOf page={page} question={question} />}
      </RemoteView>
    </section>
  );
}

/** The held ones of the feed, to be decided; the list below holds them once more at their place. */
function Held({ question }: { readonly question: DeliveryQuestion }) {
  const { t } = useWords();
  const isOnly = question.status === 'held';
  const held: DeliveryQuestion = { ...question, status: 'held' };
  const remote = useDeliveries(held);
  // Above the list nothing stands for what is not there.
  if (!isOnly && remote.kind === 'ready' && remote.data.deliveries.length === 0) return null;
  return (
    <RemoteView title={t('data.held.title')} remote={remote}>
      {(page) => (
        <>
          {page.deliveries.length === 0 ? (
            <EmptyState title={t('data.held.none')} hint={t('data.held.noneHint')} />
          ) : (
            <HeldDeliveries deliveries={page.deliveries} />
          )}
          {isOnly && <Pager page={page} question={held} />}
          {!isOnly && page.next !== null && (
            <PageLink path={deliveriesPath(held)}>{t('data.held.more')}</PageLink>
          )}
        </>
      )}
    </RemoteView>
  );
}

/** The deliveries of all feeds, those that wait for a decision on top. */
export function DeliveriesPage() {
  const { t } = useWords();
  const question = questionOf(useSearch());
  const showsHeld =
    question.status === 'held' || (question.status === null && question.after === null);
  return (
    <>
      <PageHead title={t('data.deliveries.heading')} lead={t('data.deliveries.lead')} />
      <DeliveryFilters question={question} />
      {showsHeld && <Held question={question} />}
      {question.status !== 'held' && <List question={question} />}
    </>
  );
}
