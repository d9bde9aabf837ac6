import { Button } from 'design-react-kit';
import { useReducer } from 'react';
import { EmptyState } from '../app/EmptyState';
import { StatusBadge } from '../delivery/Badges';
import type { Delivery } from '../delivery/delivery';
import { Findings, Reasons } from '../delivery/Reasons';
import { RowSum } from '../delivery/RowSum';
import { counted, coverText } from '../delivery/sentences';
import { formatBytes, formatShortInstant } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import { useWords } from '../i18n/useLanguage';
import { correctionsAddress } from './api';
import type { OwnDelivery } from './feed';

function about(delivery: Delivery, words: Words): string {
  const { t, language } = words;
  const covers = coverText(delivery, words);
  return [
    formatShortInstant(delivery.receivedAt, language),
    formatBytes(delivery.byteCount, language),
    ...(covers === null ? [] : [t('delivery.dataOf', { days: covers })]),
    ...(delivery.kind === 'correction' ? [t(`delivery.kind.${delivery.kind}`)] : []),
  ].join(' · ');
}

/** What the warehouse says of a delivery as a whole. */
function Said({ delivery }: { readonly delivery: Delivery }) {
  const { t, language } = useWords();
  const { problem, decision, status } = delivery;
  return (
    <>
      {problem !== null && <p className="note">{problem.sentence[language]}</p>}
      {status === 'held' && decision === null && <p>{t('partner.heldHint')}</p>}
      {decision !== null && (
        <p>
          {t(`partner.decided.${decision.decision}`, {
            at: formatShortInstant(decision.at, language),
            reason: decision.reason,
          })}
        </p>
      )}
    </>
  );
}

function Corrections({ own }: { readonly own: OwnDelivery }) {
  const words = useWords();
  const { delivery, correctable } = own;
  if (correctable === 0) return null;
  return (
    <p className="corrections">
      <a
        className="btn btn-outline-primary btn-sm"
        href={correctionsAddress(delivery.key, words.language)}
        download
      >
        {words.t('partner.corrections', counted(correctable, words))}
        <span className="visually-hidden">: {delivery.fileName}</span>
      </a>{' '}
      <span className="soft">{words.t('partner.correctionsHint')}</span>
    </p>
  );
}

function Entry({ own }: { readonly own: OwnDelivery }) {
  const words = useWords();
  const { t } = words;
  const { delivery, reasons, remarks } = own;
  return (
    <li className="delivery-card">
      <div className="delivery-card-head">
        <h3 className="file-name">{delivery.fileName}</h3>
        <StatusBadge delivery={delivery} />
      </div>
      <p className="soft">{about(delivery, words)}</p>
      <Said delivery={delivery} />
      {remarks.length > 0 && <Findings findings={remarks} />}
      {delivery.read !== null && <RowSum counts={delivery} />}
      {reasons.length > 0 && (
        <details className="why">
          <summary>
            {t('partner.why')}
            <span className="visually-hidden">: {delivery.fileName}</span>
          </summary>
          <Reasons reasons={reasons} />
        </details>
      )}
      <Corrections own={own} />
    </li>
  );
}

interface HistoryProps {
  readonly deliveries: readonly OwnDelivery[];
  readonly title: string;
}

const shownAtFirst = 8;

/** Every delivery of a feed with what became of its rows; the older ones on demand. */
export function History({ deliveries, title }: HistoryProps) {
  const words = useWords();
  const { t } = words;
  const [showsAll, showAll] = useReducer(() => true, false);
  const shown = showsAll ? deliveries : deliveries.slice(0, shownAtFirst);
  const older = deliveries.length - shown.length;
  return (
    <section aria-labelledby="storico">
      <h2 id="storico">{t('partner.history')}</h2>
      {deliveries.length === 0 ? (
        <EmptyState title={t('partner.noHistory')} hint={t('partner.noHistoryHint')} />
      ) : (
        <ul className="delivery-cards" aria-label={t('partner.historyOf', { title })}>
          {shown.map((own) => (
            <Entry key={own.delivery.key} own={own} />
          ))}
        </ul>
      )}
      {older > 0 && (
        <Button color="primary" outline type="button" onClick={showAll}>
          {t('partner.older', counted(older, words))}
        </Button>
      )}
    </section>
  );
}
