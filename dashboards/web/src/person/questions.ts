import { inOrder, ofFigure, ofMembers } from '../board/boardQuestions';
import { byLatestValue } from '../kpi/moment';

/** What all figures of the page can be narrowed by. */
export const filters = ['municipality', 'sex', 'age'];

export const served = ofFigure('served');
export const byMunicipality = ofMembers('served-by-municipality', byLatestValue);
export const bySex = ofMembers('served-by-sex', inOrder(['F', 'M', 'unknown']));
export const byAge = ofMembers(
  'served-by-age',
  inOrder(['under-18', 'from-18-to-60', 'over-60', 'unknown']),
);
export const byPartner = ofMembers('served-by-partner', byLatestValue);
export const contactsByKind = ofFigure('contacts-by-kind');
export const needsByArea = ofFigure('needs-by-area');
export const needsMet = ofFigure('needs-met');
export const needDays = ofFigure('need-days');
export const needsUnmet = ofFigure('needs-unmet');
