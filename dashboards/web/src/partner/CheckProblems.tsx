import type { Severity } from '../delivery/delivery';
import { counted } from '../delivery/sentences';
import { useWords } from '../i18n/useLanguage';
import { placesText, problemsOf, type Check, type CheckProblem } from './check';

interface ProblemProps {
  readonly problem: CheckProblem;
  /** Whether the file holds several kinds of records, so that the kind must be told. */
  readonly showsKind: boolean;
}

function Problem({ problem, showsKind }: ProblemProps) {
  const words = useWords();
  const { t, language } = words;
  return (
    <li className="problem" data-severity={problem.severity}>
      <div className="problem-head">
        <h3>
          {problem.column === ''
            ? t('partner.wholeRow')
            : t('partner.column', { header: problem.column })}
          {showsKind && <span className="soft"> ({problem.recordType})</span>}
        </h3>
        <span className="problem-rows">{t('delivery.rows', counted(problem.rows, words))}</span>
      </div>
      <p>{problem.sentence[language]}</p>
      <p className="problem-places">{placesText(problem, words)}</p>
    </li>
  );
}

interface CheckProblemsProps {
  readonly check: Check;
  readonly severity: Severity;
}

/** What is wrong, once for all rows in which it is wrong in the same way. */
export function CheckProblems({ check, severity }: CheckProblemsProps) {
  const { t } = useWords();
  const problems = problemsOf(check, severity);
  if (problems.length === 0) return null;
  const showsKind = new Set(check.problems.map(({ recordType }) => recordType)).size > 1;
  const heading = severity === 'reject' ? 'da-correggere' : 'avvisi';
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t(`partner.problems.${severity}`)}</h2>
      <p className="section-lead">{t(`partner.problemsHint.${severity}`)}</p>
      <ul className="problems">
        {problems.map((problem) => (
          <Problem
            key={`${problem.recordType} ${problem.code} ${problem.column} ${problem.sentence.it}`}
            problem={problem}
            showsKind={showsKind}
          />
        ))}
      </ul>
    </section>
  );
}
