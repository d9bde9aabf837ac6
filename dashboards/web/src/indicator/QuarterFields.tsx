import { useId } from 'react';
import { useWords } from '../i18n/useLanguage';

interface QuarterFieldsProps {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly year: number;
}

const quarters = [1, 2, 3, 4] as const;

/** A year and a quarter of it, as two fields of a form. */
export function QuarterFields({ firstYear, lastYear, year }: QuarterFieldsProps) {
  const { t } = useWords();
  const id = useId();
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return (
    <>
      <div className="filter">
        <label htmlFor={`${id}-year`}>{t('indicator.form.year')}</label>
        <select id={`${id}-year`} name="year" defaultValue={year}>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
      <div className="filter">
        <label htmlFor={`${id}-quarter`}>{t('indicator.form.quarter')}</label>
        <select id={`${id}-quarter`} name="quarter">
          {quarters.map((quarter) => (
            <option key={quarter} value={quarter}>
              {t('indicator.form.ofYear', { quarter })}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
