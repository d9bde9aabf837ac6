import { en } from '../i18n/en';
import { it } from '../i18n/it';
import { byMember, ofKpis } from '../kpi/boardQuestions';
import { byLatestValue } from '../kpi/moment';

export const findings = ofKpis([
  {
    kpi: 'quality-findings',
    name: { it: it.quality.all, en: en.quality.all },
  },
  {
    kpi: 'quality-findings-for-the-fund',
    name: { it: it.quality.forTheFund, en: en.quality.forTheFund },
  },
]);

export const byRule = byMember('quality-findings', 'rule', byLatestValue);
export const byPartner = byMember('quality-findings', 'partner', byLatestValue);
export const byKind = byMember('quality-findings', 'kind', byLatestValue);
