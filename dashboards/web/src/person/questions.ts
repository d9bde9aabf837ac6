import { inOrder, ofFigure, ofFigures, ofMembers } from '../board/boardQuestions';
import { en } from '../i18n/en';
import { it } from '../i18n/it';
import { byLatestValue } from '../kpi/moment';

/** What all figures of the page can be narrowed by. */
export const filters = ['municipality', 'sex', 'age', 'citizenship'];

export const reached = ofFigures([
  { figure: 'reached', name: { it: it.person.reached.all, en: en.person.reached.all } },
  { figure: 'new', name: { it: it.person.reached.new, en: en.person.reached.new } },
]);
export const coverage = ofFigure('coverage');
export const byMunicipality = ofMembers('reached-by-municipality', byLatestValue);
export const bySex = ofMembers('reached-by-sex', inOrder(['F', 'M', 'unknown']));
export const byAge = ofMembers(
  'reached-by-age',
  inOrder(['under-18', 'from-18-to-60', 'over-60', 'unknown']),
);
export const byCitizenship = ofMembers('reached-by-citizenship', byLatestValue);
export const byKind = ofMembers('reached-by-kind', byLatestValue);
export const byPartners = ofMembers('by-number-of-partners', inOrder(['1', '2', '3+']));
export const contactsByLanguage = ofMembers('contacts-by-language', byLatestValue);

export const needsByArea = ofFigure('needs-by-area');
export const needsMet = ofFigure('needs-met');
export const needDays = ofFigures([
  { figure: 'need-days-median', name: { it: it.person.needs.half, en: en.person.needs.half } },
  { figure: 'need-days-p90', name: { it: it.person.needs.most, en: en.person.needs.most } },
]);
export const needsUnmet = ofFigure('needs-unmet');
export const helpful = ofFigure('helpful');

export const healthPersons = ofFigure('health-persons');
export const healthContacts = ofMembers('health-contacts-by-area', byLatestValue);
export const screeningDays = ofFigure('screening-days');
export const healthMediated = ofFigure('health-mediated');
