import { EmptyState } from '../app/EmptyState';
import { PageHead } from '../app/PageHead';
import { PageLink } from '../app/PageLink';
import { RemoteView } from '../app/RemoteView';
import { ScrollRegion } from '../app/ScrollRegion';
import { formatNumber, formatShortInstant } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { deliveriesPath } from './addresses';
import { useUnmappedCodes } from './api';
import { identityOf, type UnmappedCode } from './codes';

function CodeRow({ code }: { readonly code: UnmappedCode }) {
  const { t, language } = useWords();
  return (
    <tr>
      <th scope="row">
        <code>{code.code}</code>
        {code.isForm && <span className="under">{t('data.codes.form')}</span>}
      </th>
      <td>{t(code.list === 'needs' ? 'data.codes.needs' : 'data.codes.services')}</td>
      <td>
        <PageLink path={deliveriesPath({ feed: code.feed })}>{code.title[language]}</PageLink>
        <span className="under">
          {code.partner} · {code.recordType} · {code.column}
        </span>
      </td>
      <td className="number">{formatNumber(code.rows, language)}</td>
      <td>{formatShortInstant(code.lastReceivedAt, language)}</td>
    </tr>
  );
}

function CodeTable({ codes }: { readonly codes: readonly UnmappedCode[] }) {
  const { t } = useWords();
  const caption = t('data.codes.caption');
  return (
    <ScrollRegion label={caption} className="table-scroll is-whole">
      <table className="figure-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data.codes.code')}</th>
            <th scope="col">{t('data.codes.list')}</th>
            <th scope="col">{t('data.ledger.feed')}</th>
            <th scope="col" className="number">
              {t('data.codes.rows')}
            </th>
            <th scope="col">{t('data.codes.last')}</th>
          </tr>
        </thead>
        <tbody>
          {codes.map((code) => (
            <CodeRow key={identityOf(code)} code={code} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The partners' codes that wait for those who keep the common nomenclature. */
export function CodesPage() {
  const { t } = useWords();
  const title = t('data.codes.title');
  return (
    <>
      <PageHead title={t('data.codes.heading')} lead={t('data.codes.lead')} />
      <RemoteView title={title} remote={useUnmappedCodes()}>
        {(codes) =>
          codes.length === 0 ? (
            <EmptyState title={t('data.codes.none')} hint={t('data.codes.noneHint')} />
          ) : (
            <CodeTable codes={codes} />
          )
        }
      </RemoteView>
    </>
  );
}
