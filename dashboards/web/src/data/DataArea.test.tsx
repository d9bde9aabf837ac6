import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureFetch, serviceFor } from '../../dev/fixtureFetch';
import { App } from '../app/App';
import { createQueryClient } from '../app/queries';

function open(path: string): void {
  window.history.replaceState(null, '', path);
  render(
    <QueryClientProvider client={createQueryClient()}>
      <App />
    </QueryClientProvider>,
  );
}

async function tableOf(name: string): Promise<HTMLElement> {
  return screen.findByRole('table', { name });
}

beforeEach(() => {
  vi.stubGlobal('fetch', fixtureFetch(serviceFor('engineer')));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('Dati, the feeds', () => {
  it('stand with what waits for a decision first', async () => {
    open('/dati');
    expect(await screen.findByText('In ritardo di 19 giorni')).toBeDefined();
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first?.textContent).toBe('Presenze degli ospiti nei centri di accoglienza');
    expect(screen.getAllByText('1 consegna trattenuta')).toHaveLength(2);
  });

  it('have their calendar as a table, too', async () => {
    open('/dati');
    const title = 'Elenco dei servizi';
    const summary = await screen.findByText((_, element) => {
      return element?.tagName === 'SUMMARY' && element.textContent.endsWith(title);
    });
    const details = summary.closest('details');
    if (details !== null) details.open = true;
    const table = await tableOf(`Calendario di ${title}, dalla settimana più recente`);
    expect(within(table).getAllByRole('row')).toHaveLength(27);
  });
});

describe('Dati, the deliveries', () => {
  it('go on page by page, and back', async () => {
    open('/dati/consegne');
    const table = await tableOf('Consegne, dalla più recente');
    expect(within(table).getAllByRole('row')).toHaveLength(51);
    fireEvent.click(screen.getByRole('link', { name: 'Consegne precedenti' }));
    await waitFor(() => {
      expect(window.location.search).toMatch(/^\?after=\d+$/);
    });
    expect(await screen.findByRole('link', { name: 'Torna alle più recenti' })).toBeDefined();
    expect(screen.queryByText('Consegne trattenute')).toBeNull();
  });

  it('are chosen by feed and status, in the address', async () => {
    open('/dati/consegne');
    const feed = await screen.findByRole('option', { name: 'Sedute di mediazione' });
    expect(feed).toBeDefined();
    fireEvent.change(screen.getByLabelText('Flusso'), { target: { value: 'etnie-sessions' } });
    fireEvent.change(screen.getByLabelText('Stato'), { target: { value: 'refused' } });
    expect(window.location.search).toBe('?feed=etnie-sessions&status=refused');
    const table = await tableOf('Consegne, dalla più recente');
    await waitFor(() => {
      expect(within(table).getAllByRole('row')).toHaveLength(2);
    });
    fireEvent.change(screen.getByLabelText('Flusso'), { target: { value: 'cpia-enrolments' } });
    expect(await screen.findByText('Nessuna consegna')).toBeDefined();
  });

  it('that are held are decided with a reason, and then wait for the next run', async () => {
    open('/dati/consegne?status=held');
    const [accept] = await screen.findAllByRole('button', { name: /^Accetta/ });
    if (accept !== undefined) fireEvent.click(accept);
    const dialog = within(screen.getByRole('dialog', { name: 'Accettare questa consegna?' }));
    expect(dialog.getByText('La prossima elaborazione la legge come ogni altra.')).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Accetta la consegna' }));
    expect(dialog.getByRole('alert').textContent).toContain('Scrivere il motivo');
    const reason = { target: { value: 'Confermato dal partner' } };
    fireEvent.change(dialog.getByLabelText('Motivo'), reason);
    fireEvent.click(dialog.getByRole('button', { name: 'Accetta la consegna' }));
    expect(await screen.findByText(/^Accettata da engineer/)).toBeDefined();
    expect(screen.getByText('Aspetta la prossima elaborazione, che la leggerà.')).toBeDefined();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getAllByRole('button', { name: /^Accetta/ })).toHaveLength(1);
  });

  it('that somebody else decided meanwhile say so', async () => {
    open('/dati/consegne?status=held');
    const [refuse] = await screen.findAllByRole('button', { name: /^Rifiuta/ });
    if (refuse !== undefined) fireEvent.click(refuse);
    const dialog = within(screen.getByRole('dialog'));
    vi.stubGlobal('fetch', () =>
      Promise.resolve(
        Response.json({ type: 'urn:sprint:problem:not-held', status: 409 }, { status: 409 }),
      ),
    );
    fireEvent.change(dialog.getByLabelText('Motivo'), { target: { value: 'Troppo corta' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Rifiuta la consegna' }));
    expect((await dialog.findByRole('alert')).textContent).toContain(
      'La consegna non aspetta più una decisione',
    );
  });

  it('open with counts, reasons and masked rows', async () => {
    open('/dati/consegne?feed=interno-landings');
    const link = await screen.findByRole('link', { name: 'interno-landings_2026-11-22.csv' });
    fireEvent.click(link);
    expect(await screen.findByText('Che cosa ne è stato delle righe')).toBeDefined();
    const rows = await tableOf('Righe scartate di tipo stay');
    expect(within(rows).getAllByText('xxx999999')).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'Pagina successiva' }));
    expect(await screen.findByText('Pagina 2')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Pagina precedente' }));
    expect(await screen.findByText('Pagina 1')).toBeDefined();
  });

  it('tell of an address without a delivery', async () => {
    open('/dati/consegne/99999');
    expect((await screen.findByRole('alert')).textContent).toContain('(404)');
  });
});

describe('Dati, the ledger', () => {
  it('shows that everything adds up', async () => {
    open('/dati/registro');
    expect(await screen.findByRole('heading', { name: 'I conti tornano' })).toBeDefined();
    expect(screen.queryByText('non torna')).toBeNull();
  });

  it('shows what does not', async () => {
    vi.stubGlobal('fetch', fixtureFetch(serviceFor('admin')));
    open('/dati/registro?lang=en');
    expect(await screen.findByRole('heading', { name: '1 feed does not add up' })).toBeDefined();
    const row = await screen.findByRole('row', { name: /^Enrolments/ });
    expect(row.textContent).toContain('does not add up');
    expect(row.textContent).toContain('a difference of 7.');
  });
});
