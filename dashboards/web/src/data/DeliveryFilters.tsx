import { SelectField } from '../app/SelectField';
import { statuses } from '../delivery/delivery';
import { addressIn, goTo, useWords } from '../i18n/useLanguage';
import { deliveriesPath, parametersOf, type DeliveryQuestion } from './addresses';
import { useDataFeeds } from './api';

/** Chooses feed and status; the choice is in the address. */
export function DeliveryFilters({ question }: { readonly question: DeliveryQuestion }) {
  const { t, language } = useWords();
  const feeds = useDataFeeds();
  const known = feeds.kind === 'ready' ? feeds.data : [];
  const choose = (name: 'feed' | 'status', value: string | null) => {
    const { feed, status } = question;
    const search = parametersOf({ feed, status });
    if (value === null) search.delete(name);
    else search.set(name, value);
    const pathname = deliveriesPath();
    goTo(addressIn(language, { pathname, search: search.toString(), hash: '' }));
  };
  const names = known.map(({ feed, title }) => ({ value: feed, name: title[language] }));
  return (
    <div className="filters" role="group" aria-label={t('data.filters.label')}>
      <SelectField
        label={t('data.filters.feed')}
        value={question.feed}
        all={t('data.filters.allFeeds')}
        options={[...names].sort((a, b) => a.name.localeCompare(b.name, language))}
        onChange={(value) => {
          choose('feed', value);
        }}
      />
      <SelectField
        label={t('data.filters.status')}
        value={question.status}
        all={t('data.filters.allStatuses')}
        options={statuses.map((value) => ({ value, name: t(`data.status.${value}`) }))}
        onChange={(value) => {
          choose('status', value);
        }}
      />
    </div>
  );
}
