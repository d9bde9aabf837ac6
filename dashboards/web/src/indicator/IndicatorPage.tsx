import { useMemo } from 'react';
import { PageHead } from '../app/PageHead';
import { RemoteView } from '../app/RemoteView';
import { useWords } from '../i18n/useLanguage';
import { FigureCard } from '../kpi/FigureCard';
import { gridOfAnswers } from '../kpi/grid';
import { barKind, lineKind } from '../kpi/kinds';
import { useGrid, type GridQuestion } from '../kpi/useGrid';
import { allPath, type IndicatorQuestion } from './addresses';
import { AgeSexTable } from './AgeSexTable';
import { useIndicator } from './api';
import { EnteredValues } from './EnteredValues';
import { Goals } from './Goals';
import type { Indicator, IndicatorAnswer } from './indicator';
import { missingText, valueOf } from './sentences';

function Value({ answer }: { readonly answer: IndicatorAnswer }) {
  const words = useWords();
  const { t, language } = words;
  const { indicator, period } = answer;
  const { bounds } = indicator;
  return (
    <>
      <p className="indicator-wording">{indicator.wording[language]}</p>
      <p className="reading">
        {t('indicator.reading', {
          period: period.name[language],
          unit: indicator.unitName[language],
          value: valueOf(indicator.value, indicator, words),
          cumulative: valueOf(indicator.cumulative, indicator, words),
        })}
      </p>
      {bounds !== null && (
        <p className="note">
          {t('indicator.bounds', {
            least: valueOf(bounds.least, indicator, words),
            most: valueOf(bounds.most, indicator, words),
          })}
        </p>
      )}
    </>
  );
}

function Gaps({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords();
  return (
    <section aria-labelledby="manca">
      <h2 id="manca">{words.t('indicator.missing.heading')}</h2>
      {indicator.missing.length === 0 ? (
        <p>{words.t('indicator.missing.nothing')}</p>
      ) : (
        <ul>
          {indicator.missing.map((missing) => {
            const text = missingText(missing, words);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
    </section>
  );
}

/** The indicator by quarter, with its passport, why it moved, and the rows behind it. */
function Course({ indicator }: { readonly indicator: Indicator }) {
  const { t, language } = useWords();
  const { kpi } = indicator;
  const question = useMemo<GridQuestion>(
    () => ({
      requests: [{ kpi, calendar: 'quarter' }],
      grid: (answers) => gridOfAnswers(answers),
    }),
    [kpi],
  );
  const remote = useGrid(question);
  const isState = remote.kind === 'ready' && remote.data.answer.kpi.kind === 'stock';
  return (
    <section aria-labelledby="andamento">
      <h2 id="andamento">{t('indicator.course')}</h2>
      <div className="figures">
        <FigureCard
          id={kpi}
          title={indicator.name[language]}
          by={t('calendar.by.quarter')}
          kind={isState ? lineKind : barKind}
          remote={remote}
        />
      </div>
    </section>
  );
}

interface IndicatorPageProps {
  readonly code: string;
  readonly question: IndicatorQuestion;
}

/** One indicator: its value, by age and sex, its goals, what is missing, and the rows behind it. */
export function IndicatorPage({ code, question }: IndicatorPageProps) {
  const { t, language } = useWords();
  const remote = useIndicator(code, question);
  const title = remote.kind === 'ready' ? remote.data.indicator.name[language] : code;
  return (
    <>
      <PageHead
        title={title}
        above={[{ path: allPath(question), title: t('indicator.pageTitle') }]}
      />
      <RemoteView title={title} remote={remote}>
        {(answer) => (
          <>
            <Value answer={answer} />
            <Gaps indicator={answer.indicator} />
            <AgeSexTable answer={answer} />
            <EnteredValues answer={answer} />
            <Goals answer={answer} />
            <Course indicator={answer.indicator} />
          </>
        )}
      </RemoteView>
    </>
  );
}
