import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import type { Grid } from '../kpi/grid';
import { mapRemote, remoteOf, type Remote } from '../problem/remote';
import { boardAddress, fetchBoard, type BoardRequest } from './api';
import type { BoardAnswer } from './board';
import { gridOfBoard, missingFigures, type BoardQuestion } from './boardQuestions';

/** A board as it is asked for, and the last answer that came, which tells what a page is made of. */
export interface AskedBoard {
  readonly request: BoardRequest;
  readonly remote: Remote<BoardAnswer>;
  readonly last: BoardAnswer | null;
  readonly retry: () => void;
}

const BoardContext = createContext<AskedBoard | null>(null);
export const BoardProvider = BoardContext.Provider;

/** Asks for all figures of a page at once. */
export function useAskedBoard(request: BoardRequest): AskedBoard {
  const query = useQuery({
    queryKey: ['board', boardAddress(request)],
    queryFn: ({ signal }) => fetchBoard(request, signal),
    placeholderData: keepPreviousData,
  });
  return {
    request,
    remote: query.isPlaceholderData ? { kind: 'loading' } : remoteOf(query),
    last: query.data ?? null,
    retry: () => void query.refetch(),
  };
}

/** The board of the page around. */
export function useBoard(): AskedBoard {
  const board = useContext(BoardContext);
  if (board === null) throw new Error('There is no board around.');
  return board;
}

/** Several grids, all of them or none; the list must be a constant, so that they stay the same. */
export function useBoardGrids(questions: readonly BoardQuestion[]): Remote<readonly Grid[]> {
  const { remote, retry } = useBoard();
  const answer = remote.kind === 'ready' ? remote.data : null;
  const missing = answer === null ? [] : missingFigures(questions, answer);
  const isWhole = answer !== null && missing.length === 0;
  const grids = useMemo(
    () => (isWhole ? questions.map((question) => gridOfBoard(question, answer)) : []),
    [questions, answer, isWhole],
  );
  if (remote.kind !== 'ready') return remote;
  // A board without a figure is that of another version of the service.
  return isWhole
    ? { kind: 'ready', data: grids }
    : { kind: 'failed', problem: { kind: 'unreadable', detail: missing.join(', ') }, retry };
}

/** The grid of one figure; its question must be a constant, too. */
export function useBoardGrid(question: BoardQuestion): Remote<Grid> {
  const questions = useMemo(() => [question], [question]);
  return mapRemote(useBoardGrids(questions), ([grid]) => {
    if (grid === undefined) throw new Error('A question has one grid.');
    return grid;
  });
}
