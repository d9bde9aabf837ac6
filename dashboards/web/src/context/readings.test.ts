import { describe, expect, it } from 'vitest';
import { wordsOf } from '../i18n/i18n';
import { gridOf } from '../kpi/grid';
import { aKpi, anAnswer, aPart, aYear, text } from '../kpi/sample';
import { buyerKeys, buyersReading, outcomesReading, probableRemarks } from './contracts';
import { landingsReading } from './landings';
import { channelsReading, presenceReading } from './presence';
import { residentsReading } from './residents';

const words = wordsOf('it');
const days = { it: 'giorni', en: 'days' };
const stock = aKpi({ kind: 'stock' });
const money = aKpi({ id: 'contracts-tendered', unit: 'eur', decimals: 2 });

describe('the reading of landings', () => {
  it('tells the latest whole period with its coverage', () => {
    const grid = gridOf({ answer: anAnswer([aYear(2021, 67040), aYear(2022, 105131)]) });
    expect(landingsReading(grid, 'year', words)).toBe(
      'Nel 2022 sono sbarcate 105.131 persone; 365 giorni coperti su 365.',
    );
  });

  it('tells a later, partly covered period apart', () => {
    const partial = aYear(2023, 27282, {
      coverage: { covered: 90, due: 365, unit: days },
      isPartial: true,
    });
    const grid = gridOf({ answer: anAnswer([aYear(2022, 105131), partial]) });
    expect(landingsReading(grid, 'year', wordsOf('en'))).toBe(
      'In 2022, 105,131 persons landed; 365 of 365 days covered. The latest period, 2023, is partly covered: 27,282 persons; 90 of 365 days covered.',
    );
  });
});

it('the reading of landings does without a coverage that is not known', () => {
  const grid = gridOf({ answer: anAnswer([aYear(2022, 105131, { coverage: null })]) });
  expect(landingsReading(grid, 'year', words)).toBe('Nel 2022 sono sbarcate 105.131 persone.');
});

describe('the reading of presence', () => {
  it('tells the latest day and the highest', () => {
    const grid = gridOf({
      answer: anAnswer([aYear(2021, 5300), aYear(2022, 5192)], { kpi: stock }),
    });
    expect(presenceReading(grid, words)).toBe(
      'Erano presenti 5.192 persone al 31 dicembre 2022. Il valore più alto della serie è 5.300 (31 dicembre 2021).',
    );
  });

  it('says that the latest day is not available', () => {
    const grid = gridOf({
      answer: anAnswer([aYear(2021, 5300), aYear(2022, null)], { kpi: stock }),
    });
    expect(presenceReading(grid, words)).toMatch(
      /^Il dato non è disponibile al 31 dicembre 2022\./,
    );
  });

  it('lists the channels, the unavailable one too', () => {
    const parts = [
      aPart(2022, 'channel', 'hotspot', null, text('Hotspot')),
      aPart(2022, 'channel', 'sai', 3130, text('SAI')),
    ];
    const grid = gridOf({ answer: anAnswer(parts, { kpi: stock, breakdowns: ['channel'] }) });
    expect(channelsReading(grid, words)).toBe(
      'Persone presenti in Puglia al 31 dicembre 2022. Hotspot: n.d.; SAI: 3.130.',
    );
  });
});

it('the reading of residents names each area and adds nothing up', () => {
  const parts = [
    aPart(2022, 'area', 'IT110', 10731, text('Barletta-Andria-Trani')),
    aPart(2022, 'area', 'ITF4', 142145, text('Puglia')),
  ];
  const grid = gridOf({ answer: anAnswer(parts, { kpi: stock, breakdowns: ['area'] }) });
  expect(residentsReading(grid, words)).toBe(
    'I residenti stranieri al 31 dicembre 2022 erano 10.731 (Barletta-Andria-Trani) e 142.145 (Puglia).',
  );
});

describe('the reading of contracts', () => {
  it('tells the whole of the latest whole year, its outcomes, and the year so far', () => {
    const parts = anAnswer(
      [
        aPart(2022, 'outcome', 'awarded', 3159557.4, text('Aggiudicata')),
        aPart(2022, 'outcome', 'unknown', 71639, text('Esito non noto')),
        aPart(2023, 'outcome', 'awarded', 5, text('Aggiudicata')),
      ],
      { kpi: money, breakdowns: ['outcome'] },
    );
    const whole = anAnswer([aYear(2022, 5042276), aYear(2023, 2684822, { isPartial: true })], {
      kpi: money,
    });
    const grid = gridOf({ answer: parts }, { answer: whole });
    expect(outcomesReading(grid, words).replaceAll('\u00a0', ' ')).toBe(
      'Nel 2022 sono stati messi a gara 5.042.276 €. Aggiudicata: 3.159.557 €; Esito non noto: 71.639 €. Nel 2023, fino al 24 febbraio 2023, sono stati messi a gara 2.684.822 €.',
    );
  });

  it('names the buyer with the highest amount of the latest whole year', () => {
    const parts = [
      aPart(2022, 'buyer', 'a', 10, text('Comune di Andria')),
      aPart(2022, 'buyer', 'b', 30, text('Prefettura')),
      { ...aPart(2023, 'buyer', 'c', 99, text('Comune di Trani')), isPartial: true },
    ];
    const grid = gridOf({ answer: anAnswer(parts, { kpi: money, breakdowns: ['buyer'] }) });
    expect(buyersReading(grid, 'contracts.tenderedReading', words).replaceAll('\u00a0', ' ')).toBe(
      'Importo più alto a gara nel 2022: Prefettura, 30 €.',
    );
  });

  it('says what is only probable in the latest whole year', () => {
    const notes = (count: number) => [text('Esclusi: 9'), text(`Attribuzione probabile: ${count}`)];
    const figures = [
      aYear(2021, 1, { notes: notes(1) }),
      aYear(2022, 1, { notes: notes(2) }),
      aYear(2023, 1, { notes: notes(3), isPartial: true }),
    ];
    expect(probableRemarks(gridOf({ answer: anAnswer(figures) }), words)).toEqual([
      '2022: Attribuzione probabile: 2',
    ]);
  });

  it('gives a buyer one place among the colours of both charts', () => {
    const one = gridOf({
      answer: anAnswer([aPart(2022, 'buyer', 'b', 1)], { breakdowns: ['buyer'] }),
    });
    const other = gridOf({
      answer: anAnswer([aPart(2021, 'buyer', 'a', 1)], { breakdowns: ['buyer'] }),
    });
    expect(buyerKeys([one, other])).toEqual(['a', 'b']);
  });
});
