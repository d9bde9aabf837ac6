import { en } from '../i18n/en';
import { it } from '../i18n/it';
import { byCalendar, type Calendar } from '../kpi/calendars';
import type { KpiAnswer } from '../kpi/figure';
import { gridOfAnswers, only, type Grid } from '../kpi/grid';
import { byLatestValue } from '../kpi/moment';
import type { GridQuestion } from '../kpi/useGrid';
import { buyerKeys, outcomes, totalKey } from './contracts';
import { areas } from './residents';

/** The ISTAT code of Puglia among the regions. */
const puglia = '16';

function landings(calendar: Calendar): GridQuestion {
  return { requests: [{ kpi: 'landings', calendar }], grid: (answers) => gridOfAnswers(answers) };
}

export const landingsQuestions = byCalendar(landings);

export const presenceItaly: GridQuestion = {
  requests: [{ kpi: 'reception-presence', calendar: 'half-month' }],
  grid: (answers) => gridOfAnswers(answers),
};

export const presencePuglia: GridQuestion = {
  requests: [{ kpi: 'reception-presence', calendar: 'half-month', filters: { region: puglia } }],
  grid: (answers) => gridOfAnswers(answers),
};

export const presenceChannels: GridQuestion = {
  requests: [
    {
      kpi: 'reception-presence',
      calendar: 'half-month',
      breakdown: 'channel',
      filters: { region: puglia },
    },
  ],
  grid: (answers) => gridOfAnswers(answers),
};

export const residentsByArea: GridQuestion = {
  requests: [{ kpi: 'foreign-residents', calendar: 'year', breakdown: 'area' }],
  grid: (answers) => only(gridOfAnswers(answers), [areas.bat, areas.puglia]),
};

/** Residents of the province who are citizens of third countries, by the area they come from. */
export const residentsOfThirdCountries: GridQuestion = {
  requests: [{ kpi: 'third-country-residents', calendar: 'year', breakdown: 'citizenship' }],
  grid: (answers) => byLatestValue(gridOfAnswers(answers)),
};

const total = { it: it.contracts.total, en: en.contracts.total };

/** The outcomes beside the whole, which the API gives: the page adds nothing up. */
export const tenderedByOutcome: GridQuestion = {
  requests: [
    { kpi: 'contracts-tendered', calendar: 'year', breakdown: 'outcome' },
    { kpi: 'contracts-tendered', calendar: 'year' },
  ],
  grid: (answers) => only(gridOfAnswers(answers, [total, total]), [...outcomes, totalKey]),
};

/** Buyers in the order of their codes: municipalities first, in every year and both charts. */
function byCode(answers: readonly KpiAnswer[]): Grid {
  const grid = gridOfAnswers(answers);
  return only(grid, buyerKeys([grid]));
}

export const tenderedByBuyer: GridQuestion = {
  requests: [{ kpi: 'contracts-tendered', calendar: 'year', breakdown: 'buyer' }],
  grid: byCode,
};

export const awardedByBuyer: GridQuestion = {
  requests: [{ kpi: 'contracts-awarded', calendar: 'year', breakdown: 'buyer' }],
  grid: byCode,
};

export const awardedTotal: GridQuestion = {
  requests: [{ kpi: 'contracts-awarded', calendar: 'year' }],
  grid: (answers) => gridOfAnswers(answers),
};
