import { NotFound } from '../app/NotFound';
import { PageFrame } from '../app/PageFrame';
import { usePath, useSearch } from '../i18n/useLanguage';
import { indicatorPlaceAt, questionOf } from './addresses';
import { IndicatorPage } from './IndicatorPage';
import { IndicatorsPage } from './IndicatorsPage';

/** Indicatori FAMI: what every indicator of the fund came to, what is missing, and what is entered. */
export function IndicatorArea() {
  const place = indicatorPlaceAt(usePath());
  const question = questionOf(useSearch());
  switch (place.kind) {
    case 'nowhere':
      return <NotFound />;
    case 'all':
      return (
        <PageFrame>
          <IndicatorsPage question={question} />
        </PageFrame>
      );
    case 'one':
      return (
        <PageFrame>
          <IndicatorPage key={place.code} code={place.code} question={question} />
        </PageFrame>
      );
  }
}
