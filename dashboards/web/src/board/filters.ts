import { formatList } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import type { BoardQuestion } from './boardQuestions';
import type { AskedBoard } from './useBoard';

/** What the figures of the page are narrowed to, such as Sesso: Donne. */
export function filterTexts({ request, last }: AskedBoard, { language }: Words): readonly string[] {
  return (last?.filters ?? []).flatMap(({ id, name, members }) => {
    const member = members.find(({ code }) => code === request.filters[id]);
    return member === undefined ? [] : [`${name[language]}: ${member.name[language]}`];
  });
}

/** That a figure does not have a filter that was asked for, and so speaks of more than the page. */
export function unfilteredRemarks(
  { request, remote }: AskedBoard,
  { figures }: BoardQuestion,
  { t, language }: Words,
): readonly string[] {
  if (remote.kind !== 'ready') return [];
  const { data } = remote;
  const lacking = Object.keys(request.filters).filter((filter) =>
    figures.some((figure) => data.figures[figure]?.filters[filter] === undefined),
  );
  if (lacking.length === 0) return [];
  const names = lacking.map(
    (filter) => data.filters.find(({ id }) => id === filter)?.name[language] ?? filter,
  );
  return [t('board.unfiltered', { list: formatList(names, language) })];
}
