import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { anAnswer } from '../kpi/sample';
import { keepOneEdition } from './keepOneEdition';

let client: QueryClient;

beforeEach(() => {
  client = new QueryClient();
  keepOneEdition(client);
});

function editionOf(number: number) {
  return { number, publishedAt: '2026-11-24T08:30:00Z', asOf: '2023-03-31' };
}

function show(queryKey: readonly string[], fetched: () => object): void {
  const queryFn = () => Promise.resolve(fetched());
  new QueryObserver(client, { queryKey, queryFn }).subscribe(() => undefined);
}

function aFigureOf(number: number) {
  const answer = anAnswer([]);
  return { ...answer, passport: { ...answer.passport, edition: editionOf(number) } };
}

it('an answer of a later edition asks for everything anew', async () => {
  let number = 3;
  show(['catalogue'], () => ({ edition: editionOf(number), kpis: [] }));
  show(['kpi', 'landings'], () => aFigureOf(number));
  await waitFor(() => {
    expect(client.getQueryData(['kpi', 'landings'])).toEqual(aFigureOf(3));
  });

  number = 4;
  show(['kpi', 'residents'], () => aFigureOf(number));
  await waitFor(() => {
    expect(client.getQueryData(['catalogue'])).toMatchObject({ edition: editionOf(4) });
    expect(client.getQueryData(['kpi', 'landings'])).toEqual(aFigureOf(4));
    expect(client.getQueryData(['kpi', 'residents'])).toEqual(aFigureOf(4));
  });
});

it('a figure of a later edition asks for the board around it anew', async () => {
  let number = 3;
  show(['board', 'reception'], () => ({ edition: editionOf(number), figures: {} }));
  await waitFor(() => {
    expect(client.getQueryData(['board', 'reception'])).toMatchObject({ edition: editionOf(3) });
  });

  number = 4;
  show(['kpi', 'occupancy-rate'], () => aFigureOf(number));
  await waitFor(() => {
    expect(client.getQueryData(['board', 'reception'])).toMatchObject({ edition: editionOf(4) });
  });
});

it('a server that keeps mixing editions is asked once more, not for ever', async () => {
  let asked = 0;
  show(['catalogue'], () => ({ edition: editionOf(4), kpis: [] }));
  show(['kpi', 'landings'], () => {
    asked += 1;
    return aFigureOf(3);
  });
  await waitFor(() => {
    expect(asked).toBe(2);
    expect(client.isFetching()).toBe(0);
  });
});
