import { useMutation } from '@tanstack/react-query';
import { Button } from 'design-react-kit';
import { useId, useState } from 'react';
import { fetchFile } from '../http';
import type { Words } from '../i18n/i18n';
import { useWords } from '../i18n/useLanguage';
import { problemTexts } from '../problem/FailedState';
import { problemOf } from '../problem/problem';
import { keep } from './csv';
import { evidenceFile, type FileFormat } from './evidence';

/** What the service takes as a purpose. */
const shortestPurpose = 3;
const longestPurpose = 200;

const formats: readonly FileFormat[] = ['csv', 'xlsx'];

interface EvidenceDownloadProps {
  readonly address: string;
  /** Whether somebody must say what the rows are for. */
  readonly needsPurpose: boolean;
}

function complaintOf(isTooShort: boolean, error: Error | null, words: Words): string | null {
  if (isTooShort) return words.t('evidence.purposeMissing');
  if (error === null) return null;
  const { title, hint } = problemTexts(problemOf(error), words);
  return `${title}. ${hint}`;
}

interface PurposeFieldProps {
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
}

function PurposeField({ value, isWrong, onChange }: PurposeFieldProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="evidence-field">
      <label htmlFor={id}>{t('evidence.purpose')}</label>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={longestPurpose}
        required
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <p id={`${id}-hint`} className="soft">
        {t('evidence.purposeHint')}
      </p>
    </div>
  );
}

interface FormatButtonsProps {
  readonly isBusy: boolean;
  readonly onChoose: (format: FileFormat) => void;
}

function FormatButtons({ isBusy, onChoose }: FormatButtonsProps) {
  const { t } = useWords();
  return (
    <div className="buttons">
      {formats.map((format) => (
        <Button
          key={format}
          color="primary"
          outline
          size="sm"
          type="button"
          aria-disabled={isBusy}
          onClick={() => {
            onChoose(format);
          }}
        >
          {t(`evidence.download.${format}`)}
        </Button>
      ))}
      <span role="status">{isBusy ? t('evidence.downloading') : ''}</span>
    </div>
  );
}

/** Takes all rows behind a figure away as a file, once it is whole. */
export function EvidenceDownload({ address, needsPurpose }: EvidenceDownloadProps) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [isTooShort, setTooShort] = useState(false);
  const fetching = useMutation({
    mutationFn: fetchFile,
    onSuccess: ({ name, content }) => {
      keep(name, content);
    },
  });
  const purpose = typed.trim();
  const start = (format: FileFormat) => {
    const lacks = needsPurpose && purpose.length < shortestPurpose;
    setTooShort(lacks);
    if (lacks || fetching.isPending) return;
    const asked = needsPurpose ? { purpose } : {};
    fetching.mutate(evidenceFile(address, format, { language: words.language, ...asked }));
  };
  const complaint = complaintOf(isTooShort, fetching.error, words);
  return (
    <div className="evidence-download">
      {needsPurpose && <PurposeField value={typed} isWrong={isTooShort} onChange={setTyped} />}
      <FormatButtons isBusy={fetching.isPending} onChoose={start} />
      {complaint !== null && (
        <p className="evidence-complaint" role="alert">
          {complaint}
        </p>
      )}
    </div>
  );
}
