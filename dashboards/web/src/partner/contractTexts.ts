import type { Fact } from '../delivery/Facts';
import { counted } from '../delivery/sentences';
import { formatList, formatNumber } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import type { Contract, ContractColumn, ContractFormat } from './contract';

const types = ['string', 'integer', 'number', 'date', 'timestamp', 'boolean'] as const;

/** How the cells of a column are written: their type and, for dates, their forms. */
export function formText({ type, formats }: ContractColumn, { t, language }: Words): string {
  const known = types.find((name) => name === type);
  const name = known === undefined ? type : t(`partner.contract.type.${known}`);
  return formats.length === 0 ? name : `${name}: ${formatList(formats, language)}`;
}

const delimiters: Readonly<Record<string, 'comma' | 'semicolon' | 'tab'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
};

function fileText(format: ContractFormat, { t }: Words): string {
  if (format.kind !== 'csv') return t(`partner.contract.kind.${format.kind}`);
  const { delimiter } = format;
  const known = delimiter === null ? undefined : delimiters[delimiter];
  const separator = known === undefined ? delimiter : t(`partner.contract.delimiter.${known}`);
  return t('partner.contract.kind.csv', { separator: separator ?? '' });
}

/** How a file is written, how often it comes and how large it may be. */
export function contractFacts(
  { version, format, sla }: Contract,
  mode: string,
  words: Words,
): readonly Fact[] {
  const { t, language } = words;
  const encodings =
    format.encodings.length === 0
      ? []
      : [
          {
            name: t('partner.contract.encoding'),
            value: format.encodings.map((name) => name.toUpperCase()).join(', '),
          },
        ];
  return [
    { name: t('partner.contract.file'), value: fileText(format, words) },
    ...encodings,
    { name: t('partner.contract.decimal'), value: `1234${format.decimalSeparator}50` },
    {
      name: t('partner.dueTitle'),
      value: `${t('delivery.due', counted(sla.frequencyDays, words))}, ${t('partner.contract.grace', counted(sla.graceDays, words))}`,
    },
    {
      name: t('partner.contract.rows'),
      value: t('partner.contract.between', {
        least: formatNumber(sla.minimumRows, language),
        most: formatNumber(sla.maximumRows, language),
      }),
    },
    {
      name: t('partner.contract.mode'),
      value: t(
        mode === 'full-snapshot' ? 'partner.contract.snapshot' : 'partner.contract.incremental',
      ),
    },
    { name: t('partner.contract.version'), value: version },
  ];
}
