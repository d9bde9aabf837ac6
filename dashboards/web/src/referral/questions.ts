import { en } from '../i18n/en';
import { it } from '../i18n/it';
import {
  byMember,
  inOrder,
  ofKpi,
  ofKpis,
  recent,
  type BoardQuestions,
} from '../kpi/boardQuestions';
import { byCalendar } from '../kpi/calendars';
import { flowGrid } from '../kpi/flow';
import { byLatestValue } from '../kpi/moment';

export const served = ofKpi('persons-served');
export const needsByArea = byMember('needs-expressed', 'area');
export const needsMet = ofKpi('needs-met-rate');
export const needsUnmet = ofKpi('needs-unmet-30-days');

export const funnel = byMember(
  'referral-funnel',
  'step',
  inOrder(['sent', 'accepted', 'seen', 'positive']),
);

/** From whom to whom, and how far it has come. */
export const layers = ['sender', 'provider', 'state'] as const;

export const flow: BoardQuestions = byCalendar((calendar) => ({
  requests: [
    { kpi: 'referrals-sent', calendar, breakdown: 'sender,provider' },
    { kpi: 'referrals-sent', calendar, breakdown: 'provider,state' },
  ],
  grid: (answers) => recent(flowGrid(answers)),
}));

export const waits = ofKpis([
  {
    kpi: 'referral-acceptance-days-median',
    name: { it: it.referral.wait.acceptance, en: en.referral.wait.acceptance },
  },
  {
    kpi: 'referral-days-median',
    name: { it: it.referral.wait.appointment, en: en.referral.wait.appointment },
  },
  {
    kpi: 'referral-seen-days-median',
    name: { it: it.referral.wait.seen, en: en.referral.wait.seen },
  },
]);

export const waitsByProvider = byMember('referral-days-median', 'provider', byLatestValue);
export const openLong = ofKpi('referrals-open-30-days');
export const missed = byMember('referrals-no-show-rate', 'provider', byLatestValue);
