import { goTo, useSearch } from '../i18n/useLanguage';

/** The present address with some of its parameters set, or without those that are null. */
export function addressWith(changes: Readonly<Record<string, string | null>>): string {
  const { pathname, search, hash } = window.location;
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  const query = parameters.toString();
  return `${pathname}${query === '' ? '' : `?${query}`}${hash}`;
}

/** A choice that is kept in the address; the usual one needs no parameter, nor does an unknown one. */
export function useChoice<T extends string>(
  name: string,
  choices: readonly T[],
  usual: T,
): readonly [T, (choice: T) => void] {
  const given = new URLSearchParams(useSearch()).get(name);
  const chosen = choices.find((choice) => choice === given) ?? usual;
  const choose = (choice: T) => {
    goTo(addressWith({ [name]: choice === usual ? null : choice }));
  };
  return [chosen, choose];
}

/** The filters that the address sets, of those that a page has. */
export function filtersIn(
  search: string,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    names.flatMap((name) => {
      const member = parameters.get(name) ?? '';
      return member === '' ? [] : [[name, member]];
    }),
  );
}
