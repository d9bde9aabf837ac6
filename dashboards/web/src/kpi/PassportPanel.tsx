import type { ReactNode } from 'react';
import { ScrollRegion } from '../app/ScrollRegion';
import { formatInstant, formatNumber, formatToDay } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { newestFigure, undividedColumn, type Grid } from './grid';
import { placeOf } from './notes';
import type { Check, Delivery, Source } from './passport';
import { coverageText } from './value';

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="passport-entry">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function NumberHeads({ names }: { readonly names: readonly string[] }) {
  return names.map((name) => (
    <th key={name} scope="col" className="number">
      {name}
    </th>
  ));
}

function DeliveryTable({
  title,
  delivery,
}: {
  readonly title: string;
  readonly delivery: Delivery;
}) {
  const { t, language } = useWords();
  const counts = ['read', 'accepted', 'rejected', 'duplicate'] as const;
  const caption = t('passport.deliveriesOf', { title });
  return (
    <ScrollRegion label={caption}>
      <table className="figure-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('passport.file')}</th>
            <th scope="col">{t('passport.received')}</th>
            <NumberHeads names={counts.map((count) => t(`passport.${count}`))} />
            <th scope="col">{t('passport.hash')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{delivery.fileName}</th>
            <td className="is-short">{formatInstant(delivery.receivedAt, language)}</td>
            {counts.map((count) => (
              <td key={count} className="number">
                {formatNumber(delivery[count], language)}
              </td>
            ))}
            <td>
              <code title={delivery.id}>{delivery.id.slice(0, 12)}</code>
            </td>
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function CheckTable({
  title,
  checks,
}: {
  readonly title: string;
  readonly checks: readonly Check[];
}) {
  const { t, language } = useWords();
  const caption = t('passport.checksOf', { title });
  return (
    <ScrollRegion label={caption}>
      <table className="figure-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('passport.check')}</th>
            <NumberHeads
              names={[t('passport.passed'), t('passport.failed'), t('passport.notChecked')]}
            />
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.rule}>
              <th scope="row">{check.name[language]}</th>
              <td className="number">{formatNumber(check.checked - check.failed, language)}</td>
              <td className={check.failed > 0 ? 'number has-failed' : 'number'}>
                {formatNumber(check.failed, language)}
              </td>
              <td className="number">{formatNumber(check.notChecked, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The newest coverage: of the whole where there is one, else of every series. */
function LatestCoverage({ grid }: { readonly grid: Grid }) {
  const words = useWords();
  const total = undividedColumn(grid);
  const columns = total === undefined ? grid.columns : [total];
  const lines = columns.flatMap((column) => {
    const figure = newestFigure(column);
    if (figure === undefined || figure.coverage === null) return [];
    const where = placeOf(grid, column, figure, words);
    const coverage = coverageText(figure.coverage, words);
    return [words.t('passport.coverageLatest', { where, coverage })];
  });
  if (lines.length === 0) return null;
  return (
    <Entry name={words.t('passport.coverage')}>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </Entry>
  );
}

/** How the figures are defined, counted and protected. */
function Definitions({ grid }: { readonly grid: Grid }) {
  const { t, language } = useWords();
  const { kpi, passport } = grid.answer;
  return (
    <dl className="passport-entries">
      <Entry name={t('passport.definition')}>{kpi.definition[language]}</Entry>
      <Entry name={t('passport.population')}>{passport.populationName[language]}</Entry>
      <Entry name={t('passport.protection')}>{passport.protection[language]}</Entry>
      <Entry name={t('passport.formula')}>
        <code>{passport.formula}</code>
      </Entry>
      <Entry name={t('passport.ruleVersion')}>{passport.ruleVersion}</Entry>
      <Entry name={t('passport.edition')}>
        {t('edition.line', {
          number: passport.edition.number,
          asOf: formatToDay(passport.edition.asOf, language),
          publishedAt: formatInstant(passport.edition.publishedAt, language),
        })}
      </Entry>
      <LatestCoverage grid={grid} />
    </dl>
  );
}

/** What the figures themselves say about their values, by period. */
function Notes({ grid }: { readonly grid: Grid }) {
  const words = useWords();
  const notes = grid.columns.flatMap((column) =>
    column.cells.flatMap((figure) => {
      if (figure === undefined) return [];
      const where = placeOf(grid, column, figure, words);
      return figure.notes.map((note) => ({ where, text: note[words.language] }));
    }),
  );
  if (notes.length === 0) return null;
  return (
    <>
      <h4>{words.t('passport.notes')}</h4>
      <ScrollRegion className="notes" label={words.t('passport.notes')}>
        <ul>
          {notes.map(({ where, text }) => (
            <li key={`${where} ${text}`}>
              <strong>{where}</strong>: {text}
            </li>
          ))}
        </ul>
      </ScrollRegion>
    </>
  );
}

function Deliveries({ sources }: { readonly sources: readonly Source[] }) {
  const { t, language } = useWords();
  return sources.map((source) =>
    source.delivery === null ? (
      <p key={source.feed}>
        {source.title[language]}: {t('passport.noDelivery')}
      </p>
    ) : (
      <DeliveryTable key={source.feed} title={source.title[language]} delivery={source.delivery} />
    ),
  );
}

/** Everything that is needed to trust or to doubt the figures of one card. */
export function PassportPanel({ grid, title }: { readonly grid: Grid; readonly title: string }) {
  const { t } = useWords();
  const { sources, checks } = grid.answer.passport;
  return (
    <div className="passport">
      <Definitions grid={grid} />
      <h4>{t('passport.deliveries')}</h4>
      <Deliveries sources={sources} />
      <h4>{t('passport.checks')}</h4>
      {checks.length === 0 ? (
        <p>{t('passport.noChecks')}</p>
      ) : (
        <CheckTable title={title} checks={checks} />
      )}
      <Notes grid={grid} />
    </div>
  );
}
