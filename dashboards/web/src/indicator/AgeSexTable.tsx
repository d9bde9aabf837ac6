import { ScrollRegion } from '../app/ScrollRegion';
import { useWords } from '../i18n/useLanguage';
import { cellAt, type IndicatorAnswer } from './indicator';
import { valueOf } from './sentences';

interface TableProps {
  readonly answer: IndicatorAnswer;
  readonly of: 'value' | 'cumulative';
}

function Table({ answer, of }: TableProps) {
  const words = useWords();
  const { t, language } = words;
  const { ages, sexes, indicator } = answer;
  const caption = t(`indicator.cells.${of}`, { period: answer.period.name[language] });
  const rows = ages.length > 0 ? ages : [null];
  return (
    <ScrollRegion label={caption}>
      <table className="figure-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('indicator.cells.age')}</th>
            {sexes.map(({ code, name }) => (
              <th key={code} scope="col" className="number">
                {name[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((age) => (
            <tr key={age?.code ?? ''}>
              <th scope="row">{age?.name[language] ?? t('indicator.cells.allAges')}</th>
              {sexes.map(({ code }) => (
                <td key={code} className="number">
                  {valueOf(cellAt(answer, age?.code ?? null, code)[of], indicator, words)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The persons of an indicator by age and sex; who is in no cell of both stands under not known. */
export function AgeSexTable({ answer }: { readonly answer: IndicatorAnswer }) {
  const { t } = useWords();
  if (answer.sexes.length === 0) return null;
  return (
    <section aria-labelledby="eta-sesso">
      <h2 id="eta-sesso">{t('indicator.cells.title')}</h2>
      <p className="section-lead">{t('indicator.cells.lead')}</p>
      <div className="indicator-cells">
        <Table answer={answer} of="value" />
        <Table answer={answer} of="cumulative" />
      </div>
    </section>
  );
}
