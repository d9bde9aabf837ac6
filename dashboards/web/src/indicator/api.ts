import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, sendJson } from '../http';
import { sendFile } from '../httpUpload';
import { remoteOf, type Remote } from '../problem/remote';
import { parametersOf, type IndicatorQuestion } from './addresses';
import {
  parseIndicatorAnswer,
  parseIndicators,
  type IndicatorAnswer,
  type IndicatorList,
} from './indicator';

const root = '/v1/indicators';

function withQuestion(path: string, question: IndicatorQuestion): string {
  const parameters = parametersOf(question);
  return parameters === '' ? path : `${path}?${parameters}`;
}

/** Where the table lies as a file. */
export function fileAddress(
  kind: 'csv' | 'xlsx',
  question: IndicatorQuestion,
  language: string,
): string {
  const parameters = new URLSearchParams(parametersOf(question));
  parameters.set('language', language);
  return `${root}.${kind}?${parameters.toString()}`;
}

function oneAddress(code: string): string {
  return `${root}/${encodeURIComponent(code)}`;
}

export function useIndicators(question: IndicatorQuestion): Remote<IndicatorList> {
  const address = withQuestion(root, question);
  return remoteOf(
    useQuery({
      queryKey: ['indicators', address],
      queryFn: ({ signal }) => fetchJson(address, parseIndicators, signal),
      placeholderData: keepPreviousData,
    }),
  );
}

export function useIndicator(code: string, question: IndicatorQuestion): Remote<IndicatorAnswer> {
  const address = withQuestion(oneAddress(code), question);
  return remoteOf(
    useQuery({
      queryKey: ['indicators', address],
      queryFn: ({ signal }) => fetchJson(address, parseIndicatorAnswer, signal),
    }),
  );
}

export interface NewGoal {
  readonly calendar: string;
  readonly period: string;
  readonly value: number;
}

/** Enters a value to be reached; whatever shows indicators is asked for anew. */
export function useSetGoal(code: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (goal: NewGoal) =>
      sendJson(`${oneAddress(code)}/targets`, 'POST', goal, parseIndicatorAnswer),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['indicators'] }),
  });
}

export interface NewValue {
  readonly period: string;
  readonly value: string;
  readonly comment: string;
  readonly document: File;
}

/** Enters what was counted by hand, with its document. */
export function useEnterValue(code: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ period, value, comment, document }: NewValue) => {
      const parameters = new URLSearchParams({ period, value, comment });
      return sendFile(
        {
          path: `${oneAddress(code)}/values?${parameters.toString()}`,
          file: document,
          onProgress: () => undefined,
          signal: new AbortController().signal,
        },
        parseIndicatorAnswer,
      );
    },
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['indicators'] }),
  });
}
