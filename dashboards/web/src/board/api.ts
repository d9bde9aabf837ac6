import { fetchJson } from '../http';
import type { Calendar } from '../kpi/calendars';
import { parseBoardAnswer, type BoardAnswer } from './board';

/** Which board is asked for, in which calendar, narrowed to which members. */
export interface BoardRequest {
  readonly board: string;
  readonly calendar: Calendar;
  readonly filters: Readonly<Record<string, string>>;
}

export function boardAddress({ board, calendar, filters }: BoardRequest): string {
  const parameters = new URLSearchParams({ calendar, ...filters });
  return `/v1/boards/${encodeURIComponent(board)}?${parameters.toString()}`;
}

export function fetchBoard(request: BoardRequest, signal?: AbortSignal): Promise<BoardAnswer> {
  return fetchJson(boardAddress(request), parseBoardAnswer, signal);
}
