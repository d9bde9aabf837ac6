import { ScrollRegion } from '../app/ScrollRegion';
import { formatInstant } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { useAccount } from '../session/useSession';
import type { Entered, Indicator, IndicatorAnswer } from './indicator';
import { valueOf } from './sentences';
import { ValueForm } from './ValueForm';

interface RowProps {
  readonly said: Entered;
  readonly indicator: Indicator;
}

function Row({ said, indicator }: RowProps) {
  const words = useWords();
  const { t, language } = words;
  return (
    <tr>
      <th scope="row">{said.period}</th>
      <td className="number">{said.version}</td>
      <td className="number">{valueOf(said.value, indicator, words)}</td>
      <td>
        <a href={said.document} download>
          {said.documentName}
        </a>
        {said.comment !== null && <span className="under">{said.comment}</span>}
      </td>
      <td>{formatInstant(said.enteredAt, language)}</td>
      <td>{t(said.isInEdition ? 'indicator.inEdition' : 'indicator.nextEdition')}</td>
    </tr>
  );
}

function Table({ answer }: { readonly answer: IndicatorAnswer }) {
  const { t } = useWords();
  const caption = t('indicator.entered.caption');
  if (answer.entered.length === 0) return <p>{t('indicator.entered.none')}</p>;
  return (
    <ScrollRegion label={caption}>
      <table className="figure-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('calendar.label')}</th>
            <th scope="col" className="number">
              {t('indicator.goal.version')}
            </th>
            <th scope="col" className="number">
              {t('figure.value')}
            </th>
            <th scope="col">{t('indicator.entered.document')}</th>
            <th scope="col">{t('indicator.entered.at')}</th>
            <th scope="col">{t('indicator.entered.state')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.entered.map((said) => (
            <Row key={`${said.period} ${said.version}`} said={said} indicator={answer.indicator} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** What people counted by hand, each with its document, and for managers the way to add to it. */
export function EnteredValues({ answer }: { readonly answer: IndicatorAnswer }) {
  const { t } = useWords();
  const account = useAccount();
  if (!answer.indicator.isEntered) return null;
  return (
    <section aria-labelledby="a-mano">
      <h2 id="a-mano">{t('indicator.entered.heading')}</h2>
      <p className="section-lead">{t('indicator.entered.lead')}</p>
      <Table answer={answer} />
      {account?.role === 'manager' && <ValueForm code={answer.indicator.code} />}
    </section>
  );
}
