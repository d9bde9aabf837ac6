import { describe, expect, it } from 'vitest';
import { wordsOf } from '../i18n/i18n';
import type { AllowedValues, Contract } from './contract';
import { allowedTexts, contractFacts } from './contractTexts';

const english = wordsOf('en');

const values: AllowedValues = {
  severity: 'reject',
  takesNames: false,
  total: 2,
  values: [
    { code: 'M', name: { it: 'M', en: 'M' } },
    { code: '01', name: { it: 'Decesso', en: 'Death' } },
  ],
};

describe('the allowed values of a column', () => {
  it('are told with what they mean where that is not the same', () => {
    expect(allowedTexts(values, english)).toEqual({ list: 'M · 01 (Death)', remarks: [] });
  });

  it('say what may stand besides and how many are not named', () => {
    const long: AllowedValues = { ...values, severity: 'warn', takesNames: true, total: 1202 };
    expect(allowedTexts(long, english).list).toBe('M · Death (01)');
    expect(allowedTexts(long, english).remarks).toEqual([
      'The code or the name may be written.',
      'Other values only give a warning.',
      'and 1,200 more values, which are in the template',
    ]);
  });
});

describe('the facts of a contract', () => {
  const contract: Contract = {
    version: '1.0.0',
    format: { kind: 'csv', delimiter: ';', encodings: ['UTF-8'], decimalSeparator: ',' },
    recordTypes: [],
    sla: {
      frequencyDays: 1,
      graceDays: 15,
      expectedRejectShare: 0.05,
      minimumRows: 1,
      maximumRows: 20_000,
    },
  };
  const factsOf = (of: Contract, mode: string) =>
    Object.fromEntries(contractFacts(of, mode, english).map(({ name, value }) => [name, value]));

  it('say how a text file is written', () => {
    expect(factsOf(contract, 'full-snapshot')).toMatchObject({
      'Kind of file': 'CSV, columns separated by a semicolon (;)',
      Encoding: 'UTF-8',
      'Numbers with decimals': '1234,50',
      Expected: 'Every day, with 15 days of grace',
      'Rows in a file': 'from 1 to 20,000',
      'What it holds': 'Each file holds all rows',
    });
  });

  it('say of a workbook neither separator nor encoding', () => {
    const format = { kind: 'xlsx', delimiter: null, encodings: [], decimalSeparator: ',' } as const;
    const facts = factsOf({ ...contract, format }, 'incremental');
    expect(facts).toMatchObject({ 'Kind of file': 'Workbook (XLSX)' });
    expect(facts).not.toHaveProperty('Encoding');
  });
});
