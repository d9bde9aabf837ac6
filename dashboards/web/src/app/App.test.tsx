import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerOf } from '../../dev/fixtureApi';
import { App } from './App';
import { createQueryClient } from './queries';

type Answering = (address: URL) => Response;

function served(address: URL): Response {
  const body = answerOf(address);
  return body === undefined ? new Response('', { status: 404 }) : Response.json(body);
}

function problem(status: number, type: string): Response {
  const body = { type: `urn:sprint:problem:${type}`, title: 'Title', detail: 'Detail.' };
  return Response.json(body, { status });
}

function open(address: string, answering: Answering = served): void {
  window.history.replaceState(null, '', address);
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve(answering(new URL(path, 'http://localhost'))),
  );
  render(
    <QueryClientProvider client={createQueryClient()}>
      <App />
    </QueryClientProvider>,
  );
}

function figure(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`There is no figure ${id}.`);
  return found;
}

beforeEach(() => {
  vi.spyOn(window, 'print').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the page', () => {
  it('shows every figure with reading, table and source', async () => {
    open('/contesto');
    const ids = ['landings', 'presence-puglia', 'presence-italy', 'presence-channels'];
    for (const id of [...ids, 'residents', 'contracts-outcomes', 'contracts-tendered']) {
      const card = within(figure(id));
      expect(await card.findAllByRole('table', { hidden: true })).not.toHaveLength(0);
      expect(card.getAllByText('CC BY 4.0')).toHaveLength(1);
      expect(card.getAllByText(/Edizione n\. 3/)).not.toHaveLength(0);
    }
  });

  it('says while it loads what is on its way', () => {
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    render(
      <QueryClientProvider client={createQueryClient()}>
        <App />
      </QueryClientProvider>,
    );
    expect(screen.getAllByText('Caricamento in corso: Persone sbarcate in Italia')).toHaveLength(2);
  });

  it('tells what to do when nothing has been published', async () => {
    open('/', () => problem(503, 'no-edition'));
    expect(
      await screen.findByText('Nessuna edizione pubblicata: eseguire ./sprint etl run'),
    ).toBeDefined();
    expect(screen.queryByText('In breve')).toBeNull();
  });

  it('tells a failure and asks again on demand', async () => {
    let isAway = true;
    open('/', (address) => (isAway ? problem(503, 'database-away') : served(address)));
    await waitFor(() => {
      expect(screen.getAllByText('La base di dati non risponde.')).toHaveLength(1);
    });
    isAway = false;
    fireEvent.click(screen.getByRole('button', { name: 'Riprova' }));
    expect(await screen.findByText('In breve')).toBeDefined();
  });

  it('keeps the other figures when one fails', async () => {
    open('/', (address) =>
      address.searchParams.get('breakdown') === 'channel'
        ? problem(500, 'unknown')
        : served(address),
    );
    const failed = await within(figure('presence-channels')).findByRole('alert');
    expect(failed.textContent).toContain('Non si può mostrare «Puglia: presenze per canale»');
    expect(await within(figure('landings')).findAllByRole('table', { hidden: true })).toBeDefined();
  });

  it('changes the language in the address, the document and the texts', async () => {
    open('/');
    fireEvent.click(screen.getByRole('link', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Context' })).toBeDefined();
    expect(window.location.search).toBe('?lang=en');
    expect(document.documentElement.lang).toBe('en');
  });

  it('opens a figure down to file and line', async () => {
    open('/?lang=en');
    const card = within(figure('landings'));
    fireEvent.click(
      await card.findByRole('button', { name: 'Open the rows: Persons landed in Italy' }),
    );
    const dialog = within(await card.findByRole('dialog'));
    expect(await dialog.findAllByText('landings.csv')).toHaveLength(50);
    expect(dialog.getAllByText('not counted')).toHaveLength(5);
    expect(dialog.getAllByText('Awarded')).toHaveLength(50);
    expect(dialog.getByText('Rows 1–50 of 123')).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Next page' }));
    expect(await dialog.findByText('Rows 51–100 of 123')).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Close' }));
    expect(card.queryByRole('dialog')).toBeNull();
  });

  it('shows a blank of the source as not available, never as zero', async () => {
    open('/');
    const card = within(figure('presence-channels'));
    const [row] = await card.findAllByRole('row', { hidden: true, name: /^31 gennaio 2023/ });
    expect(row?.textContent).toContain('n.d.');
  });

  it('marks a value with a note and says which', async () => {
    open('/');
    const card = within(figure('presence-italy'));
    const [row] = await card.findAllByRole('row', { hidden: true, name: /^31 marzo 2023/ });
    expect(row?.textContent).toContain('* con nota');
    expect(card.getByText(/^\* 31 marzo 2023: Caselle lasciate vuote/)).toBeDefined();
  });

  it('says the day of the data of each source', async () => {
    open('/');
    expect(
      await within(figure('residents')).findByText('Edizione n. 3, dati al 31 dicembre 2022.'),
    ).toBeDefined();
    expect(
      await within(figure('contracts-awarded')).findByText(
        'Edizione n. 3, dati al 24 febbraio 2023.',
      ),
    ).toBeDefined();
  });

  it('says that an unknown address has no page', () => {
    open('/altrove');
    expect(screen.getByRole('heading', { name: 'Questa pagina non esiste' })).toBeDefined();
  });
});
