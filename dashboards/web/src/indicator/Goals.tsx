import { ScrollRegion } from '../app/ScrollRegion';
import { formatDay } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { useAccount } from '../session/useSession';
import { StatusMark } from './GoalMark';
import { GoalForm } from './GoalForm';
import type { GoalVersion, Indicator, IndicatorAnswer } from './indicator';
import { goalText, valueOf } from './sentences';

function Current({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords();
  if (indicator.goals.length === 0) return <p>{words.t('indicator.goal.noneHint')}</p>;
  return (
    <ul className="goal-list">
      {indicator.goals.map((goal) => (
        <li key={goal.endsOn}>
          {words.t(`indicator.goal.${goal.kind}`)}: {goalText(goal, indicator, words)}{' '}
          <StatusMark goal={goal} />
        </li>
      ))}
    </ul>
  );
}

interface VersionsProps {
  readonly versions: readonly GoalVersion[];
  readonly indicator: Indicator;
}

function Versions({ versions, indicator }: VersionsProps) {
  const words = useWords();
  const { t, language } = words;
  if (versions.length === 0) return null;
  return (
    <ScrollRegion label={t('indicator.goal.versions')}>
      <table className="figure-table">
        <caption>{t('indicator.goal.versions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('calendar.label')}</th>
            <th scope="col" className="number">
              {t('indicator.goal.version')}
            </th>
            <th scope="col" className="number">
              {t('figure.value')}
            </th>
            <th scope="col">{t('indicator.goal.validFrom')}</th>
            <th scope="col">{t('indicator.entered.state')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={`${version.calendar} ${version.period} ${version.version}`}>
              <th scope="row">{version.period}</th>
              <td className="number">{version.version}</td>
              <td className="number">{valueOf(version.value, indicator, words)}</td>
              <td>{formatDay(version.validFrom, language)}</td>
              <td>{t(version.isInEdition ? 'indicator.inEdition' : 'indicator.nextEdition')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** What is to be reached and by when, every version of it, and for managers the way to another. */
export function Goals({ answer }: { readonly answer: IndicatorAnswer }) {
  const { t } = useWords();
  const account = useAccount();
  const { indicator, versions } = answer;
  return (
    <section aria-labelledby="traguardi">
      <h2 id="traguardi">{t('indicator.goal.heading')}</h2>
      <p className="section-lead">{t('indicator.goal.lead', { baseline: indicator.baseline })}</p>
      <Current indicator={indicator} />
      <Versions versions={versions} indicator={indicator} />
      {account?.role === 'manager' && <GoalForm code={indicator.code} />}
    </section>
  );
}
