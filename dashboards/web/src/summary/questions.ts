import { ofFigure, type BoardQuestion } from '../board/boardQuestions';

/** One figure of the page; its id is that of its KPI. */
export interface SummaryFigure {
  readonly id: string;
  readonly question: BoardQuestion;
}

function figure(id: string): SummaryFigure {
  return { id, question: ofFigure(id) };
}

/** The subjects of the page and their figures. */
export const subjects = [
  {
    id: 'persone',
    title: 'summary.persons',
    path: '/persone',
    figures: [
      figure('persons-served'),
      figure('contacts'),
      figure('needs-expressed'),
      figure('needs-met-rate'),
    ],
  },
  {
    id: 'invii',
    title: 'summary.referrals',
    path: '/invii',
    figures: [
      figure('referrals-sent'),
      figure('referrals-accepted-rate'),
      figure('referral-days-median'),
      figure('referrals-open-30-days'),
    ],
  },
  {
    id: 'accoglienza',
    title: 'summary.reception',
    path: '/accoglienza',
    figures: [
      figure('guests'),
      figure('occupancy-rate'),
      figure('inspection-coverage'),
      figure('quality-score'),
      figure('nonconformities-overdue'),
    ],
  },
  {
    id: 'scuola',
    title: 'summary.school',
    path: '/scuola-lavoro',
    figures: [figure('enrolled'), figure('hours-attended'), figure('attendance-rate')],
  },
] as const;

export type Subject = (typeof subjects)[number];
