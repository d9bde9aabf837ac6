import { inOrder, ofFigure, ofMembers } from '../board/boardQuestions';
import { byLatestValue } from '../kpi/moment';

/** What all figures of the page can be narrowed by. */
export const filters = ['municipality', 'sex'];

export const enrolled = ofFigure('enrolled');
export const byLevel = ofMembers(
  'enrolled-by-level',
  inOrder(['pre-A1', 'A1', 'A2', 'B1', 'B2', 'unknown']),
);
export const byMunicipality = ofMembers('enrolled-by-municipality', byLatestValue);
export const hours = ofFigure('hours-attended');
export const attendance = ofFigure('attendance-rate');
