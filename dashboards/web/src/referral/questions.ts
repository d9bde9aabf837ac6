import {
  inOrder,
  ofFigure,
  ofFigures,
  ofMembers,
  recent,
  type BoardQuestion,
} from '../board/boardQuestions';
import { en } from '../i18n/en';
import { it } from '../i18n/it';
import { flowGrid } from '../kpi/flow';
import { byLatestValue } from '../kpi/moment';

export const served = ofFigure('persons-served');
export const needsByArea = ofFigure('needs-by-area');
export const needsMet = ofFigure('needs-met');
export const needsUnmet = ofFigure('needs-unmet');

export const funnel = ofMembers('funnel', inOrder(['sent', 'accepted', 'seen', 'positive']));

/** From whom to whom, and how far it has come. */
export const layers = ['sender', 'provider', 'state'] as const;

export const flow: BoardQuestion = {
  figures: ['flow-to-provider', 'flow-to-state'],
  grid: (answers) => recent(flowGrid(answers)),
};

export const waits = ofFigures([
  {
    figure: 'wait-for-acceptance',
    name: { it: it.referral.wait.acceptance, en: en.referral.wait.acceptance },
  },
  {
    figure: 'wait-for-appointment',
    name: { it: it.referral.wait.appointment, en: en.referral.wait.appointment },
  },
  {
    figure: 'wait-until-seen',
    name: { it: it.referral.wait.seen, en: en.referral.wait.seen },
  },
]);

export const waitsByProvider = ofMembers('waits-by-provider', byLatestValue);
export const openLong = ofFigure('open-long');
export const missed = ofMembers('missed', byLatestValue);
