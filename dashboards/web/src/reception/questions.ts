import { en } from '../i18n/en';
import { it } from '../i18n/it';
import { byMember, inOrder, ofKpi, ofKpis } from '../kpi/boardQuestions';

export const guests = ofKpi('guests');
export const occupancy = ofKpi('occupancy-rate');
export const coverage = ofKpi('inspection-coverage');
export const score = ofKpi('quality-score');
export const scoreBySection = byMember('quality-score', 'section');
export const standardsBySection = byMember('standards-met-share', 'section');
export const findingsBySeverity = byMember(
  'nonconformities-open',
  'severity',
  inOrder(['critical', 'serious', 'minor']),
);
export const findingDays = ofKpi('nonconformity-days-median');

export const findings = ofKpis([
  {
    kpi: 'nonconformities-open',
    name: { it: it.reception.findings.open, en: en.reception.findings.open },
  },
  {
    kpi: 'nonconformities-overdue',
    name: { it: it.reception.findings.overdue, en: en.reception.findings.overdue },
  },
]);

/** What the table of centres tells of each; who may not ask for a figure does not see its column. */
export const centreFigures = [
  'guests',
  'places',
  'occupancy-rate',
  'inspections',
  'quality-score',
  'nonconformities-open',
  'nonconformities-overdue',
].map((kpi) => ({ kpi, questions: byMember(kpi, 'centre') }));

export type CentreFigure = (typeof centreFigures)[number];
