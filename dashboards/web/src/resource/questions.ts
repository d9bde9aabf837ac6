import { ofFigure, ofFigures, ofMembers } from '../board/boardQuestions';
import { en } from '../i18n/en';
import { it } from '../i18n/it';
import { byLatestValue } from '../kpi/moment';

/** What the figures of the page can be narrowed by. */
export const filters = ['partner', 'heading'];

export const budget = ofFigure('budget');
export const budgetByHeading = ofMembers('budget-by-heading', byLatestValue);
export const expenses = ofFigures([
  { figure: 'reported', name: { it: it.resource.money.reported, en: en.resource.money.reported } },
  { figure: 'verified', name: { it: it.resource.money.verified, en: en.resource.money.verified } },
  { figure: 'paid', name: { it: it.resource.money.paid, en: en.resource.money.paid } },
]);
export const verifiedByHeading = ofMembers('verified-by-heading', byLatestValue);
export const verifiedByPartner = ofMembers('verified-by-partner', byLatestValue);

export const absorption = ofFigure('absorption');
export const absorptionByPartner = ofMembers('absorption-by-partner', byLatestValue);
export const absorptionByHeading = ofMembers('absorption-by-heading', byLatestValue);
export const cost = ofFigure('cost-per-person');

export const onTime = ofMembers('on-time-by-feed', byLatestValue);
export const rejected = ofMembers('rejected-by-feed', byLatestValue);
