import { inOrder, ofFigure, ofFigures, ofMembers } from '../board/boardQuestions';
import { en } from '../i18n/en';
import { it } from '../i18n/it';
import { byLatestValue } from '../kpi/moment';

/** What the figures of the page can be narrowed by: operators by the first two, tools by the last. */
export const filters = ['sex', 'sector', 'area'];

export const trained = ofFigure('trained');
export const byKind = ofMembers('trained-by-kind', byLatestValue);
export const bySex = ofMembers('trained-by-sex', inOrder(['F', 'M', 'X', 'unknown']));
export const bySector = ofMembers('trained-by-sector', inOrder(['public', 'private', 'unknown']));
export const hours = ofFigure('training-hours');
export const opinions = ofFigures([
  {
    figure: 'useful',
    name: { it: it.training.operators.useful, en: en.training.operators.useful },
  },
  { figure: 'used', name: { it: it.training.operators.used, en: en.training.operators.used } },
]);

export const tools = ofFigure('tools');
export const toolsByKind = ofMembers('tools-by-kind', byLatestValue);
export const toolsByArea = ofMembers('tools-by-area', byLatestValue);
export const civilSociety = ofFigure('with-civil-society');
export const actions = ofFigure('actions-on-time');
