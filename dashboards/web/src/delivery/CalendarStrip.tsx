import { useState } from 'react';
import { ScrollRegion } from '../app/ScrollRegion';
import { addDays, formatDays, formatShortMonth } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { calendarText, weekTexts } from './sentences';
import { StateMark } from './StateMark';
import type { Week } from './timeliness';

interface CalendarProps {
  readonly weeks: readonly Week[];
  /** Whose calendar it is. */
  readonly title: string;
}

/** A month is named at its first week, where there is room for the name. */
export function monthStarts(weeks: readonly Week[]): readonly boolean[] {
  const starts = weeks.map(
    ({ from }, index) => from.slice(0, 7) !== weeks[index - 1]?.from.slice(0, 7),
  );
  const room = 3;
  return starts.map(
    (isStart, index) =>
      isStart &&
      (index > 0 || !starts.slice(1, room).includes(true)) &&
      index <= weeks.length - room,
  );
}

function WeekColumn({ week, month }: { readonly week: Week; readonly month: string | null }) {
  const words = useWords();
  const days = formatDays(week.from, addDays(week.from, 6), words.language);
  return (
    <span className="week" title={`${days}: ${weekTexts(week, words).join(', ')}`}>
      <span className="week-delivery" data-deliveries={Math.min(week.deliveries, 2)} />
      <StateMark state={week.state} />
      <span className="week-cover" data-covered={week.covered} />
      <span className="week-month">{month}</span>
    </span>
  );
}

function Strip({ weeks, title }: CalendarProps) {
  const words = useWords();
  const starts = monthStarts(weeks);
  return (
    <div
      className="calendar-strip"
      role="img"
      aria-label={`${title}. ${calendarText(weeks, words)}`}
    >
      {weeks.map((week, index) => (
        <WeekColumn
          key={week.from}
          week={week}
          month={starts[index] === true ? formatShortMonth(week.from, words.language) : null}
        />
      ))}
    </div>
  );
}

function WeekTable({ weeks, title }: CalendarProps) {
  const words = useWords();
  const { t, language } = words;
  const caption = t('delivery.calendarOf', { title });
  return (
    <ScrollRegion label={caption}>
      <table className="figure-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('delivery.week')}</th>
            <th scope="col">{t('delivery.stateTitle')}</th>
            <th scope="col">{t('delivery.arrived')}</th>
            <th scope="col">{t('delivery.data')}</th>
          </tr>
        </thead>
        <tbody>
          {[...weeks].reverse().map((week) => (
            <tr key={week.from}>
              <th scope="row">{formatDays(week.from, addDays(week.from, 6), language)}</th>
              {weekTexts(week, words).map((text) => (
                <td key={text}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Half a year of a feed at a glance, with the same in a table. */
export function CalendarStrip({ weeks, title }: CalendarProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="calendar-part">
      <Strip weeks={weeks} title={title} />
      <details
        className="calendar-table"
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          {t('delivery.calendarTable')}
          <span className="visually-hidden">: {title}</span>
        </summary>
        {isOpen && <WeekTable weeks={weeks} title={title} />}
      </details>
    </div>
  );
}

/** What the signs of the calendars mean; once a page. */
export function CalendarLegend() {
  const { t } = useWords();
  return (
    <ul className="calendar-legend">
      {(['on-time', 'late', 'never'] as const).map((state) => (
        <li key={state}>
          <StateMark state={state} />
          {t(`delivery.state.${state}`)}
        </li>
      ))}
      <li>
        <span className="week-delivery" data-deliveries={1} />
        {t('delivery.legendDelivery')}
      </li>
      <li>
        <span className="week-cover" data-covered />
        {t('delivery.legendCovered')}
      </li>
    </ul>
  );
}
