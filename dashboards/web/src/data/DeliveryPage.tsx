import { PageHead } from '../app/PageHead';
import { PageLink } from '../app/PageLink';
import { RemoteView } from '../app/RemoteView';
import { StatusBadge } from '../delivery/Badges';
import type { Delivery } from '../delivery/delivery';
import { Facts } from '../delivery/Facts';
import { Findings, Reasons } from '../delivery/Reasons';
import { RowSum } from '../delivery/RowSum';
import { coverText } from '../delivery/sentences';
import { formatBytes, formatNumber, formatShortInstant } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { deliveriesPath, deliveryPath } from './addresses';
import { useDelivery, useFeedTitles } from './api';
import { DecisionButtons } from './DecisionButtons';
import { DecisionNote } from './DecisionNote';
import type { DeliveryAnswer } from './deliveries';
import { KindTable } from './KindTable';
import { RejectedRows } from './RejectedRows';

function About({ delivery }: { readonly delivery: Delivery }) {
  const words = useWords();
  const { t, language } = words;
  const unknown = t('data.delivery.unknown');
  const count = (value: number | null) =>
    value === null ? unknown : formatNumber(value, language);
  return (
    <Facts
      facts={[
        { name: t('data.delivery.status'), value: <StatusBadge delivery={delivery} /> },
        {
          name: t('data.deliveries.received'),
          value: formatShortInstant(delivery.receivedAt, language),
        },
        { name: t('data.delivery.kind'), value: t(`delivery.kind.${delivery.kind}`) },
        { name: t('data.delivery.covers'), value: coverText(delivery, words) ?? unknown },
        { name: t('data.delivery.size'), value: formatBytes(delivery.byteCount, language) },
        { name: t('data.delivery.contract'), value: delivery.contractVersion },
        { name: t('data.delivery.warned'), value: count(delivery.warned) },
        { name: t('data.delivery.closed'), value: count(delivery.closed) },
        { name: t('data.delivery.hash'), value: <code title={delivery.id}>{delivery.id}</code> },
      ]}
    />
  );
}

/** What is odd about the delivery, and what was or must be decided. */
function Judgement({ delivery }: { readonly delivery: Delivery }) {
  const { t, language } = useWords();
  const { problem, decision, status } = delivery;
  if (problem === null && decision === null && status !== 'held') return null;
  return (
    <section className="verdict" data-tone={status === 'published' ? 'good' : 'wait'}>
      <h2 className="verdict-sentence">{t(`data.judgement.${status}`)}</h2>
      {problem !== null && <p>{problem.sentence[language]}</p>}
      {status === 'held' && decision === null && <DecisionButtons delivery={delivery} />}
      {decision !== null && <DecisionNote decision={decision} status={status} />}
    </section>
  );
}

function Corrections({ answer }: { readonly answer: DeliveryAnswer }) {
  const { t, language } = useWords();
  const { corrects, correctedBy } = answer;
  if (corrects === null && correctedBy.length === 0) return null;
  return (
    <section aria-labelledby="correzioni">
      <h2 id="correzioni">{t('data.delivery.corrections')}</h2>
      <ul>
        {corrects !== null && (
          <li>
            {t('data.delivery.corrects')}{' '}
            <PageLink path={deliveryPath(corrects.key)}>{corrects.fileName}</PageLink>
          </li>
        )}
        {correctedBy.map(({ key, fileName, receivedAt }) => (
          <li key={key}>
            {t('data.delivery.correctedBy', { at: formatShortInstant(receivedAt, language) })}{' '}
            <PageLink path={deliveryPath(key)}>{fileName}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rows({ answer }: { readonly answer: DeliveryAnswer }) {
  const { t } = useWords();
  const { delivery, counts, reasons } = answer;
  if (delivery.read === null) return null;
  return (
    <>
      <section aria-labelledby="righe">
        <h2 id="righe">{t('data.delivery.rows')}</h2>
        <RowSum counts={delivery} />
        {counts.length > 0 && <KindTable counts={counts} />}
      </section>
      {reasons.length > 0 && (
        <section aria-labelledby="motivi">
          <h2 id="motivi">{t('data.delivery.reasons')}</h2>
          <Reasons reasons={reasons} />
        </section>
      )}
    </>
  );
}

function Content({ answer }: { readonly answer: DeliveryAnswer }) {
  const { t } = useWords();
  const { delivery, remarks, rejectedRowsKept } = answer;
  return (
    <>
      <Judgement delivery={delivery} />
      <About delivery={delivery} />
      <Rows answer={answer} />
      {remarks.length > 0 && (
        <section aria-labelledby="osservazioni">
          <h2 id="osservazioni">{t('data.delivery.remarks')}</h2>
          <Findings findings={remarks} />
        </section>
      )}
      <Corrections answer={answer} />
      {rejectedRowsKept > 0 && <RejectedRows delivery={delivery.key} kept={rejectedRowsKept} />}
    </>
  );
}

/** One delivery: what was in it, what became of it and why. */
export function DeliveryPage({ delivery }: { readonly delivery: string }) {
  const { t, language } = useWords();
  const remote = useDelivery(delivery);
  const titleOf = useFeedTitles();
  const known = remote.kind === 'ready' ? remote.data.delivery : null;
  const feed =
    known === null
      ? []
      : [
          {
            path: deliveriesPath({ feed: known.feed }),
            title: titleOf(known.feed)[language],
          },
        ];
  const title = known?.fileName ?? t('data.delivery.title');
  return (
    <>
      <PageHead
        title={title}
        above={[{ path: deliveriesPath(), title: t('data.deliveries.title') }, ...feed]}
      />
      <RemoteView title={t('data.delivery.title')} remote={remote}>
        {(answer) => <Content answer={answer} />}
      </RemoteView>
    </>
  );
}
