import { expect, it } from 'vitest';
import { wordsOf } from '../i18n/i18n';
import { gridOf } from './grid';
import { noteRemark } from './notes';
import { aKpi, anAnswer, aPart, aYear, text } from './sample';

const words = wordsOf('it');
const blank = { notes: [text('Caselle vuote: 2')] };

it('the remark tells the notes of the newest figure', () => {
  const answer = anAnswer([aYear(2021, 1, blank), aYear(2022, 2, blank)], {
    kpi: aKpi({ kind: 'stock' }),
  });
  expect(noteRemark(gridOf({ answer }), words)).toEqual(['* 31 dicembre 2022: Caselle vuote: 2']);
});

it('the remark points to the passport when only earlier figures have notes', () => {
  const grid = gridOf({ answer: anAnswer([aYear(2021, 1, blank), aYear(2022, 2)]) });
  expect(noteRemark(grid, words)).toEqual(['* = valore con una nota, che è nel passaporto.']);
});

it('the remark tells the whole rather than its parts, and is absent without notes', () => {
  const parts = anAnswer([{ ...aPart(2022, 'outcome', 'a', 3), ...blank }], {
    breakdowns: ['outcome'],
  });
  const whole = anAnswer([aYear(2022, 5, { notes: [text('Probabili: 4')] })]);
  const both = gridOf({ answer: parts }, { answer: whole, name: text('Totale') });
  expect(noteRemark(both, words)).toEqual(['* 2022, Totale: Probabili: 4']);
  expect(noteRemark(gridOf({ answer: parts }), words)).toEqual(['* 2022: Caselle vuote: 2']);
  expect(noteRemark(gridOf({ answer: anAnswer([aYear(2022, 1)]) }), words)).toEqual([]);
});
