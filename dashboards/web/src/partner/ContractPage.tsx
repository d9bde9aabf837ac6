import { PageHead } from '../app/PageHead';
import { RemoteView } from '../app/RemoteView';
import { ScrollRegion } from '../app/ScrollRegion';
import { Facts } from '../delivery/Facts';
import { counted } from '../delivery/sentences';
import { useWords } from '../i18n/useLanguage';
import { feedPath, partnerArea } from './addresses';
import { templateAddress, usePartnerFeed } from './api';
import type { AllowedValues, ContractColumn, ContractRecordType } from './contract';
import { allowedTexts, contractFacts } from './contractTexts';
import type { FeedAnswer } from './feed';

function Marks({ column }: { readonly column: ContractColumn }) {
  const { t } = useWords();
  const marks = (['required', 'key', 'identifier'] as const).filter((mark) => column[mark]);
  return (
    <span className="column-marks">
      {marks.map((mark) => (
        <span key={mark} data-mark={mark}>
          {t(`partner.contract.${mark}`)}
        </span>
      ))}
    </span>
  );
}

function Allowed({ allowed }: { readonly allowed: AllowedValues }) {
  const words = useWords();
  const { list, remarks } = allowedTexts(allowed, words);
  const few = 6;
  const isShort = allowed.values.length <= few;
  return (
    <>
      {isShort ? (
        list
      ) : (
        <details>
          <summary>{words.t('partner.contract.values', counted(allowed.total, words))}</summary>
          {list}
        </details>
      )}
      {remarks.map((remark) => (
        <span key={remark} className="under">
          {remark}
        </span>
      ))}
    </>
  );
}

/** What a row must keep; a rule that says it all has no explanation besides. */
function Rules({ column }: { readonly column: ContractColumn }) {
  const words = useWords();
  const { t, language } = words;
  return (
    <details>
      <summary>
        {t('partner.contract.rules', counted(column.rules.length, words))}
        <span className="visually-hidden">: {column.header}</span>
      </summary>
      <ul className="column-rules">
        {column.rules.map(({ code, severity, name, explanation }) => (
          <li key={`${code} ${name.it}`}>
            <strong>{t(`partner.contract.severity.${severity}`)}:</strong> {name[language]}
            {explanation.it !== name.it && <span className="under">{explanation[language]}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function ColumnRow({ column }: { readonly column: ContractColumn }) {
  const { language } = useWords();
  return (
    <tr>
      <th scope="row">
        <span className="column-header">{column.header}</span>
        <Marks column={column} />
      </th>
      <td>{column.description[language]}</td>
      <td>
        {column.forms.map((form) => (
          <span key={form.it} className="column-form">
            {form[language]}
          </span>
        ))}
      </td>
      <td className="example">{column.example}</td>
      <td>{column.allowed !== null && <Allowed allowed={column.allowed} />}</td>
      <td>{column.rules.length > 0 && <Rules column={column} />}</td>
    </tr>
  );
}

function Columns({
  type,
  caption,
}: {
  readonly type: ContractRecordType;
  readonly caption: string;
}) {
  const { t } = useWords();
  return (
    <ScrollRegion label={caption} className="table-scroll is-whole">
      <table className="figure-table contract-table">
        <thead>
          <tr>
            <th scope="col">{t('partner.contract.header')}</th>
            <th scope="col">{t('partner.contract.description')}</th>
            <th scope="col">{t('partner.contract.form')}</th>
            <th scope="col">{t('partner.contract.example')}</th>
            <th scope="col">{t('partner.contract.allowed')}</th>
            <th scope="col">{t('partner.contract.rulesTitle')}</th>
          </tr>
        </thead>
        <tbody>
          {type.columns.map((column) => (
            <ColumnRow key={column.name} column={column} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The sheet or path of a kind of record, or its name where it has none. */
function placeOf({ place, name }: ContractRecordType): string {
  return place === null || place === '' || place === '.' ? name : place;
}

function RecordType({
  type,
  title,
}: {
  readonly type: ContractRecordType;
  readonly title: string;
}) {
  const { t } = useWords();
  const columns = t('partner.contract.columnsOf', { title });
  return (
    <section>
      <h2>{columns}</h2>
      <Columns type={type} caption={columns} />
    </section>
  );
}

function Content({ answer }: { readonly answer: FeedAnswer }) {
  const words = useWords();
  const { t } = words;
  const { entry, contract } = answer;
  return (
    <>
      <Facts facts={contractFacts(contract, entry.mode, words)} />
      {entry.byFile && (
        <p className="helps">
          <a className="btn btn-primary" href={templateAddress(entry.feed)} download>
            {t('partner.template')}
          </a>
          <span className="soft">{t('partner.templateHint')}</span>
        </p>
      )}
      {contract.recordTypes.map((type) => (
        <RecordType
          key={type.name}
          type={type}
          title={contract.recordTypes.length > 1 ? placeOf(type) : entry.title[words.language]}
        />
      ))}
    </>
  );
}

/** What a file of a feed must look like, column by column, and the empty file to fill in. */
export function ContractPage({ feed }: { readonly feed: string }) {
  const { t, language } = useWords();
  const remote = usePartnerFeed(feed);
  const title = remote.kind === 'ready' ? remote.data.entry.title[language] : feed;
  return (
    <>
      <PageHead
        title={t('partner.contract.title')}
        above={[
          { path: partnerArea, title: t('partner.title') },
          { path: feedPath(feed), title },
        ]}
        lead={t('partner.contract.lead')}
      />
      <RemoteView title={t('partner.contract.title')} remote={remote}>
        {(answer) => <Content answer={answer} />}
      </RemoteView>
    </>
  );
}
