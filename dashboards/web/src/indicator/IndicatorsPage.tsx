import { PageHead } from '../app/PageHead';
import { PageLink } from '../app/PageLink';
import { RemoteView } from '../app/RemoteView';
import { ScrollRegion } from '../app/ScrollRegion';
import { EditionLine } from '../edition/EditionLine';
import { formatDays, formatList } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { onePath, type IndicatorQuestion } from './addresses';
import { fileAddress, useIndicators } from './api';
import { GoalMark } from './GoalMark';
import {
  byProgramme,
  lateDeliveries,
  unentered,
  type Indicator,
  type IndicatorList,
} from './indicator';
import { PeriodFields } from './PeriodFields';
import { missingShort, missingText, valueOf } from './sentences';

/** The question of what is shown, so that a link leads to the same period. */
function shownQuestion({ calendar, period }: IndicatorList): IndicatorQuestion {
  return { calendar, period: period.code };
}

function Row({ indicator, list }: { readonly indicator: Indicator; readonly list: IndicatorList }) {
  const words = useWords();
  return (
    <tr data-part={indicator.parent !== null}>
      <th scope="row">
        <PageLink path={onePath(indicator.code, shownQuestion(list))}>
          {indicator.name[words.language]}
        </PageLink>
        <span className="under">{indicator.unitName[words.language]}</span>
      </th>
      <td className="number">{valueOf(indicator.value, indicator, words)}</td>
      <td className="number">{valueOf(indicator.cumulative, indicator, words)}</td>
      <td>
        <GoalMark indicator={indicator} />
      </td>
      <td>
        <ul className="missing-list">
          {missingShort(indicator, words).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

interface ProgrammeProps {
  readonly programme: string;
  readonly indicators: readonly Indicator[];
  readonly list: IndicatorList;
}

function Programme({ programme, indicators, list }: ProgrammeProps) {
  const { t, language } = useWords();
  const caption = t('indicator.caption', { programme, period: list.period.name[language] });
  return (
    <section aria-label={caption}>
      <h2>{t('indicator.programme', { programme })}</h2>
      <ScrollRegion label={caption} className="table-scroll is-whole">
        <table className="figure-table indicator-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('indicator.title')}</th>
              <th scope="col" className="number">
                {t('indicator.value')}
              </th>
              <th scope="col" className="number">
                {t('indicator.cumulative')}
              </th>
              <th scope="col">{t('indicator.goal.title')}</th>
              <th scope="col">{t('indicator.missing.title')}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => (
              <Row key={indicator.code} indicator={indicator} list={list} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

/** What is to be done before the period closes, once for all indicators. */
function BeforeClosing({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const words = useWords();
  const { t, language } = words;
  const late = lateDeliveries(indicators);
  const codes = unentered(indicators);
  if (late.length === 0 && codes.length === 0) return null;
  return (
    <section aria-labelledby="da-fare">
      <h2 id="da-fare">{t('indicator.missing.before')}</h2>
      <ul>
        {late.map(({ missing, codes: touched }) => {
          const text = missingText(missing, words);
          return (
            <li key={text}>
              {text} <span className="soft">({formatList(touched, language)})</span>
            </li>
          );
        })}
        {codes.length > 0 && (
          <li>{t('indicator.missing.values', { codes: formatList(codes, language) })}</li>
        )}
      </ul>
    </section>
  );
}

function Files({ list }: { readonly list: IndicatorList }) {
  const { t, language } = useWords();
  const question = shownQuestion(list);
  return (
    <p className="helps">
      <a href={fileAddress('xlsx', question, language)} download>
        {t('indicator.files.xlsx')}
      </a>
      <a href={fileAddress('csv', question, language)} download>
        {t('indicator.files.csv')}
      </a>
    </p>
  );
}

function Content({ list }: { readonly list: IndicatorList }) {
  const { t, language } = useWords();
  const { period } = list;
  return (
    <>
      <PeriodFields list={list} />
      <EditionLine edition={list.edition} />
      <p>
        {t(period.isOver ? 'indicator.over' : 'indicator.running', {
          days: formatDays(period.from, period.to, language),
        })}
      </p>
      <Files list={list} />
      <BeforeClosing indicators={list.indicators} />
      {byProgramme(list.indicators).map(([programme, indicators]) => (
        <Programme key={programme} programme={programme} indicators={indicators} list={list} />
      ))}
    </>
  );
}

/** Every indicator of the fund in one table: what it came to, its goal, and what is missing. */
export function IndicatorsPage({ question }: { readonly question: IndicatorQuestion }) {
  const { t } = useWords();
  const remote = useIndicators(question);
  return (
    <>
      <PageHead title={t('indicator.pageTitle')} lead={t('indicator.lead')} />
      <RemoteView title={t('indicator.pageTitle')} remote={remote}>
        {(list) => <Content list={list} />}
      </RemoteView>
    </>
  );
}
