import { useState, type ReactNode } from 'react';
import { PageFrame } from '../app/PageFrame';
import type { Remote } from '../problem/remote';
import { BoardPage } from './BoardPage';
import { CalendarChoice } from './CalendarChoice';
import type { Calendar } from './calendars';
import type { Catalogue } from './kpi';
import { useCatalogue } from './useCatalogue';

interface BoardProps {
  readonly title: string;
  readonly lead: string;
  readonly children: (calendar: Calendar, catalogue: Remote<Catalogue>) => ReactNode;
}

/** A board for staff: a page of figures by month, quarter or year, as somebody chooses. */
export function Board({ title, lead, children }: BoardProps) {
  const catalogue = useCatalogue();
  const [calendar, setCalendar] = useState<Calendar>('quarter');
  return (
    <PageFrame>
      <BoardPage
        title={title}
        lead={lead}
        catalogue={catalogue}
        controls={<CalendarChoice chosen={calendar} onChoose={setCalendar} />}
      >
        {children(calendar, catalogue)}
      </BoardPage>
    </PageFrame>
  );
}
