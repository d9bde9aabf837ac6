import { SelectField } from '../app/SelectField';
import { addressIn, goTo, useWords } from '../i18n/useLanguage';
import { waitingPath, type PairQuestion } from './addresses';
import { holds, type LinkFeed } from './pairs';
import { shortPartner } from './reading';

interface PairFiltersProps {
  readonly question: PairQuestion;
  readonly feeds: readonly LinkFeed[];
}

/** Chooses a register and a reason; the choice is in the address. */
export function PairFilters({ question, feeds }: PairFiltersProps) {
  const { t, language } = useWords();
  const choose = (chosen: PairQuestion) => {
    const [pathname = '/', search = ''] = waitingPath(chosen).split('?');
    goTo(addressIn(language, { pathname, search, hash: '' }));
  };
  return (
    <div className="filters" role="group" aria-label={t('review.filters.label')}>
      <SelectField
        label={t('review.filters.feed')}
        value={question.feed}
        all={t('review.filters.allFeeds')}
        options={feeds.map(({ feed, partner }) => ({ value: feed, name: shortPartner(partner) }))}
        onChange={(feed) => {
          choose({ ...question, feed });
        }}
      />
      <SelectField
        label={t('review.filters.hold')}
        value={question.hold}
        all={t('review.filters.allHolds')}
        options={holds.map((value) => ({ value, name: t(`review.filters.holds.${value}`) }))}
        onChange={(value) => {
          choose({ ...question, hold: holds.find((hold) => hold === value) ?? null });
        }}
      />
    </div>
  );
}
