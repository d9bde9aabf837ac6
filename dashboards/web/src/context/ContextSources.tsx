import { useWords } from '../i18n/useLanguage';
import { useGrid } from '../kpi/useGrid';
import { landingsQuestions, presencePuglia, residentsByArea, tenderedByBuyer } from './questions';

/** Every source of the page once, with its attribution and licence. */
export function ContextSources() {
  const { t, language } = useWords();
  const remotes = [
    useGrid(landingsQuestions.month),
    useGrid(presencePuglia),
    useGrid(residentsByArea),
    useGrid(tenderedByBuyer),
  ];
  const sources = remotes.flatMap((remote) =>
    remote.kind === 'ready' ? remote.data.answer.passport.sources : [],
  );
  const distinct = [...new Map(sources.map((source) => [source.feed, source])).values()];
  return (
    <ul>
      {distinct.map((source) => (
        <li key={source.feed}>
          <a href={source.page ?? undefined}>{source.title[language]}</a>. {source.attribution}.{' '}
          {t('figure.licence')}{' '}
          <a href={source.licenceUrl ?? undefined} rel="license">
            {source.licence}
          </a>
          .
        </li>
      ))}
    </ul>
  );
}
