import type { ReactNode } from 'react';
import { PageFrame } from '../app/PageFrame';
import { useSearch, useWords } from '../i18n/useLanguage';
import { BoardPage } from '../kpi/BoardPage';
import { CalendarChoice } from '../kpi/CalendarChoice';
import { calendars } from '../kpi/calendars';
import { filtersIn, useChoice } from './address';
import { FilterBar } from './FilterBar';
import { filterTexts } from './filters';
import { BoardProvider, useAskedBoard } from './useBoard';

interface BoardProps {
  readonly board: string;
  readonly title: string;
  readonly lead: string;
  /** The parameters of the address that narrow all figures; the board offers their members. */
  readonly filters?: readonly string[];
  readonly children: ReactNode;
}

const noFilters: readonly string[] = [];

/** A board for staff: a page of figures by month, quarter or year, as somebody chooses. */
export function Board({ board, title, lead, filters = noFilters, children }: BoardProps) {
  const words = useWords();
  const [calendar, choose] = useChoice('calendar', calendars, 'quarter');
  const asked = useAskedBoard({ board, calendar, filters: filtersIn(useSearch(), filters) });
  const narrowed = filterTexts(asked, words);
  return (
    <PageFrame>
      <BoardProvider value={asked}>
        <BoardPage
          title={title}
          lead={lead}
          answer={asked.remote}
          edition={asked.last?.edition ?? null}
          controls={
            <>
              <CalendarChoice chosen={calendar} onChoose={choose} />
              <FilterBar board={asked} />
              {narrowed.length > 0 && (
                <p className="narrowed">
                  {words.t('board.narrowed', { list: narrowed.join('; ') })}
                </p>
              )}
            </>
          }
        >
          {children}
        </BoardPage>
      </BoardProvider>
    </PageFrame>
  );
}
