import { useWords } from '../i18n/useLanguage';
import { problemTexts } from '../problem/FailedState';
import { problemOf } from '../problem/problem';

interface ComplaintProps {
  readonly error: Error | null;
  /** What the form itself finds wrong, before anything is sent. */
  readonly lacks: string | null;
}

/** Why nothing was entered. */
export function Complaint({ error, lacks }: ComplaintProps) {
  const words = useWords();
  if (lacks === null && error === null) return null;
  const texts = error === null ? null : problemTexts(problemOf(error), words);
  return (
    <p className="upload-complaint" role="alert">
      {lacks ?? (texts === null ? '' : `${texts.title}. ${texts.hint}`)}
    </p>
  );
}
