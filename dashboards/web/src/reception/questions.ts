import { inOrder, ofFigure, ofFigures, ofMembers } from '../board/boardQuestions';
import { en } from '../i18n/en';
import { it } from '../i18n/it';
import { byCalendar } from '../kpi/calendars';

export const guests = ofFigure('guests');
export const occupancy = byCalendar((calendar) => ofFigure(`occupancy-by-${calendar}`));
export const coverage = ofFigure('inspection-coverage');
export const score = ofFigure('score');
export const scoreBySection = ofFigure('score-by-section');
export const standardsBySection = ofFigure('standards-by-section');
export const findingsBySeverity = ofMembers(
  'findings-by-severity',
  inOrder(['critical', 'serious', 'minor']),
);
export const findingDays = ofFigure('finding-days');

export const findings = ofFigures([
  {
    figure: 'findings-open',
    name: { it: it.reception.findings.open, en: en.reception.findings.open },
  },
  {
    figure: 'findings-overdue',
    name: { it: it.reception.findings.overdue, en: en.reception.findings.overdue },
  },
]);

/** What the table of centres tells of each, without what only staff may know. */
export const centreFigures = [
  'places-by-centre',
  'occupancy-by-centre',
  'inspections-by-centre',
  'score-by-centre',
  'open-by-centre',
  'overdue-by-centre',
].map(ofFigure);

export const centreFiguresForStaff = [ofFigure('guests-by-centre'), ...centreFigures];
