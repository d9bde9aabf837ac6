import { ofFigures, ofMembers } from '../board/boardQuestions';
import { en } from '../i18n/en';
import { it } from '../i18n/it';
import { byLatestValue } from '../kpi/moment';

export const findings = ofFigures([
  { figure: 'findings', name: { it: it.quality.all, en: en.quality.all } },
  {
    figure: 'findings-for-the-fund',
    name: { it: it.quality.forTheFund, en: en.quality.forTheFund },
  },
]);

export const byRule = ofMembers('quality-by-rule', byLatestValue);
export const byPartner = ofMembers('quality-by-partner', byLatestValue);
export const linksByPartner = ofMembers('links-by-partner', byLatestValue);
export const byKind = ofMembers('quality-by-kind', byLatestValue);
