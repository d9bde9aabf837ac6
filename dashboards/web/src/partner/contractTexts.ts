import type { Fact } from '../delivery/Facts';
import { counted } from '../delivery/sentences';
import { formatNumber } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import type { Language } from '../i18n/text';
import type { AllowedValues, Contract, ContractFormat } from './contract';

/** A value as people write it: by its name where that is understood, else by its code. */
function valueText(
  { code, name }: AllowedValues['values'][number],
  takesNames: boolean,
  language: Language,
): string {
  if (name[language] === code) return code;
  return takesNames ? `${name[language]} (${code})` : `${code} (${name[language]})`;
}

/** The named values, how many there are, and what may stand besides. */
export function allowedTexts(
  { severity, takesNames, total, values }: AllowedValues,
  words: Words,
): { readonly list: string; readonly remarks: readonly string[] } {
  const { t, language } = words;
  const remarks = [
    takesNames ? t('partner.contract.takesNames') : null,
    severity === 'warn' ? t('partner.contract.othersWarn') : null,
    total > values.length
      ? t('partner.contract.more', counted(total - values.length, words))
      : null,
  ];
  return {
    list: values.map((value) => valueText(value, takesNames, language)).join(' · '),
    remarks: remarks.flatMap((remark) => (remark === null ? [] : [remark])),
  };
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
