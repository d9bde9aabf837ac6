import { inOrder, ofFigure, ofFigures, ofMembers } from '../board/boardQuestions';
import { en } from '../i18n/en';
import { it } from '../i18n/it';
import { byLatestValue } from '../kpi/moment';

/** What all figures of the page can be narrowed by. */
export const filters = ['municipality', 'sex', 'age', 'citizenship'];

export const persons = ofFigures([
  {
    figure: 'enrolled',
    name: { it: it.school.courses.enrolled, en: en.school.courses.enrolled },
  },
  {
    figure: 'completed',
    name: { it: it.school.courses.completed, en: en.school.courses.completed },
  },
  { figure: 'level-gained', name: { it: it.school.courses.gained, en: en.school.courses.gained } },
]);
export const byLevel = ofMembers(
  'enrolled-by-level',
  inOrder(['pre-A1', 'A1', 'A2', 'B1', 'B2', 'unknown']),
);
export const byCitizenship = ofMembers('enrolled-by-citizenship', byLatestValue);
export const attendance = ofFigure('attendance-rate');
export const hours = ofFigure('hours-attended');
export const ways = ofFigures([
  { figure: 'moved-on', name: { it: it.school.courses.moved, en: en.school.courses.moved } },
  { figure: 'dropped', name: { it: it.school.courses.dropped, en: en.school.courses.dropped } },
]);

export const placed = ofFigure('placed');
export const placedByGroup = ofMembers('placed-by-group', inOrder(['work', 'training', 'housing']));
export const placedByKind = ofMembers('placed-by-kind', byLatestValue);
export const lasting = ofFigures([
  { figure: 'placed-within-90-days', name: { it: it.school.work.soon, en: en.school.work.soon } },
  { figure: 'still-placed', name: { it: it.school.work.still, en: en.school.work.still } },
]);
