import { mayAsk, type Catalogue, type Kpi } from '../kpi/kpi';
import type { Account } from '../session/session';
import { subjects, type Subject, type SummaryFigure } from './questions';

/** A figure of the page and its entry in the catalogue. */
export interface ShownFigure {
  readonly figure: SummaryFigure;
  readonly kpi: Kpi;
}

export interface ShownSubject {
  readonly subject: Subject;
  readonly figures: readonly ShownFigure[];
}

/** The subjects with the figures that somebody may ask for; those without any are left out. */
export function shownSubjects(
  { kpis }: Catalogue,
  account: Account | null,
): readonly ShownSubject[] {
  return subjects
    .map((subject) => ({
      subject,
      figures: subject.figures.flatMap((figure) => {
        const kpi = kpis.find(({ id }) => id === figure.kpi);
        return kpi !== undefined && mayAsk(kpi.audience, account) ? [{ figure, kpi }] : [];
      }),
    }))
    .filter(({ figures }) => figures.length > 0);
}
