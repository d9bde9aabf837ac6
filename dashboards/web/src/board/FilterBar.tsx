import { Button } from 'design-react-kit';
import { SelectField } from '../app/SelectField';
import { goTo, useWords } from '../i18n/useLanguage';
import { addressWith } from './address';
import type { AskedBoard } from './useBoard';

/** Narrows all figures of the page; the choice is in the address. */
export function FilterBar({ board }: { readonly board: AskedBoard }) {
  const { t, language } = useWords();
  const { request, last } = board;
  const chosen = Object.keys(request.filters);
  const filters = last?.filters ?? [];
  if (filters.length === 0 && chosen.length === 0) return null;
  const clear = () => {
    goTo(addressWith(Object.fromEntries(chosen.map((filter) => [filter, null]))));
  };
  return (
    <div className="filters" role="group" aria-label={t('board.filters')}>
      {filters.map(({ id, name, members }) => (
        <SelectField
          key={id}
          label={name[language]}
          value={request.filters[id] ?? null}
          all={t('board.all')}
          options={members.map((member) => ({ value: member.code, name: member.name[language] }))}
          onChange={(member) => {
            goTo(addressWith({ [id]: member }));
          }}
        />
      ))}
      {chosen.length > 0 && (
        <Button color="primary" outline size="xs" type="button" onClick={clear}>
          {t('board.clear')}
        </Button>
      )}
    </div>
  );
}
