import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fixtureFetch, serviceFor } from '../../dev/fixtureFetch';
import { App } from './App';
import { createQueryClient } from './queries';

function open(path: string, username: string): string[] {
  const asked: string[] = [];
  const answer = fixtureFetch(serviceFor(username));
  vi.stubGlobal('fetch', (address: string, request?: RequestInit) => {
    asked.push(address);
    return answer(address, request);
  });
  show(path);
  return asked;
}

function show(path: string): void {
  window.history.replaceState(null, '', path);
  render(
    <QueryClientProvider client={createQueryClient()}>
      <App />
    </QueryClientProvider>,
  );
}

async function element(id: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = document.getElementById(id);
    if (found === null) throw new Error(`There is no ${id}.`);
    return found;
  });
}

async function part(id: string) {
  return within(await element(id));
}

/** Opens the rows behind the number of contacts. */
async function openContacts() {
  const tile = await part('contacts');
  await tile.findByText('Tabella, passaporto e righe');
  const [details] = (await element('contacts')).getElementsByTagName('details');
  if (details === undefined) throw new Error('The tile has nothing to open.');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  fireEvent.click(
    await tile.findByRole('button', { name: 'Apri le righe: Contatti', hidden: true }),
  );
  return within(await tile.findByRole('dialog', { hidden: true }));
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('Sintesi', () => {
  it('shows each figure with its trend and its target', async () => {
    open('/sintesi', 'manager');
    const tile = await part('persons-served');
    expect(await tile.findByText('Obiettivo: 150')).toBeDefined();
    expect(tile.getByText(/rispetto al 4º trimestre 2022/)).toBeDefined();
    expect((await part('referral-days-median')).getByText('3 di 4 casi noti')).toBeDefined();
    expect(document.querySelectorAll('.summary-tile')).toHaveLength(16);
  });

  it('changes the periods of all figures', async () => {
    open('/sintesi', 'manager');
    await screen.findByText('Obiettivo: 150');
    fireEvent.click(screen.getByLabelText('Anno'));
    expect(await (await part('persons-served')).findByText('persone, 2022')).toBeDefined();
    expect(window.location.search).toBe('?calendar=year');
  });

  it('opens in the periods of its address, and asks for all figures at once', async () => {
    const asked = open('/sintesi?calendar=month&colour=red', 'manager');
    expect(await (await part('persons-served')).findByText('persone, marzo 2023')).toBeDefined();
    expect(asked.filter((address) => address !== '/v1/session')).toEqual([
      '/v1/boards/summary?calendar=month',
    ]);
  });

  it('says when the board cannot be had, and asks again on demand', async () => {
    const answer = fixtureFetch(serviceFor('manager'));
    let isAway = true;
    vi.stubGlobal('fetch', (address: string, request?: RequestInit) =>
      isAway && address.startsWith('/v1/boards/')
        ? Promise.resolve(new Response('', { status: 503 }))
        : answer(address, request),
    );
    show('/sintesi');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Non si può mostrare «Sintesi»');
    isAway = false;
    fireEvent.click(within(alert).getByRole('button', { name: 'Riprova' }));
    expect(await screen.findByText('Obiettivo: 150')).toBeDefined();
  });

  it('shows the council centres and asks for nothing else', async () => {
    const asked = open('/sintesi', 'council');
    await part('occupancy-rate');
    expect([...document.querySelectorAll('.summary-tile')].map(({ id }) => id)).toEqual([
      'occupancy-rate',
      'inspection-coverage',
      'quality-score',
      'nonconformities-overdue',
    ]);
    expect(asked.filter((address) => address !== '/v1/session')).toEqual([
      '/v1/boards/summary-centres?calendar=quarter',
    ]);
  });

  it('has all its numbers in one table', async () => {
    open('/sintesi', 'manager');
    const table = await screen.findByRole('table', {
      name: 'L’ultimo periodo coperto per intero e quello precedente',
      hidden: true,
    });
    expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(17);
  });

  it('opens the rows of a figure, and says how many are not shown', async () => {
    open('/sintesi', 'engineer');
    const dialog = await openContacts();
    expect(
      await dialog.findByText('Righe sulla salute, conteggiate e non mostrate: 4'),
    ).toBeDefined();
  });

  it('lets the rows of a figure be taken away by whoever says what for', async () => {
    const asked = open('/sintesi', 'engineer');
    const kept: string[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: () => 'blob:kept', revokeObjectURL: () => undefined }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      kept.push(this.download);
    });
    const dialog = await openContacts();
    const csv = dialog.getByRole('button', { name: 'Scarica CSV', hidden: true });
    fireEvent.click(csv);
    expect(await dialog.findByText(/con almeno 3 caratteri/)).toBeDefined();
    expect(asked.filter((address) => address.includes('evidence.csv'))).toEqual([]);
    fireEvent.change(dialog.getByLabelText('A che cosa servono le righe'), {
      target: { value: ' Verifica trimestrale ' },
    });
    fireEvent.click(csv);
    await waitFor(() => {
      expect(kept).toHaveLength(1);
    });
    expect(asked.filter((address) => address.includes('evidence.csv'))).toEqual([
      expect.stringMatching(/[?&]language=it&purpose=Verifica\+trimestrale$/),
    ]);
  });

  it('is for other roles than a partner', async () => {
    open('/sintesi', 'nova');
    expect(await screen.findByText('Questa pagina è per altri ruoli')).toBeDefined();
  });
});

describe('Persone e bisogni', () => {
  it('narrows all figures to what the address says, and tells those that it cannot', async () => {
    const asked = open('/persone?sex=F', 'manager');
    expect(await screen.findByText('Filtri scelti: sex: Donne.')).toBeDefined();
    expect(asked.filter((address) => address !== '/v1/session')).toEqual([
      '/v1/boards/person?calendar=quarter&sex=F',
    ]);
    const reached = await part('reached');
    expect(reached.queryByText(/non è filtrata/)).toBeNull();
    const needs = await part('needs-met');
    expect(needs.getByText('Questa cifra non è filtrata per: sex.')).toBeDefined();
  });

  it('keeps the filters that somebody chooses in the address, and clears them', async () => {
    open('/persone?calendar=year', 'manager');
    fireEvent.change(await screen.findByLabelText('municipality'), { target: { value: 'A285' } });
    expect(window.location.search).toBe('?calendar=year&municipality=A285');
    expect(await screen.findByText('Filtri scelti: municipality: Andria.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Togli i filtri' }));
    expect(window.location.search).toBe('?calendar=year');
    expect(screen.queryByText(/Filtri scelti/)).toBeNull();
  });
});

describe('Scuola e lavoro', () => {
  it('shows who is in courses', async () => {
    open('/scuola-lavoro', 'manager');
    expect(await (await part('enrolled-by-level')).findByText(/A1: \d+/)).toBeDefined();
  });
});

describe('Operatori e protocolli', () => {
  it('shows who was trained, and narrows it to a sector', async () => {
    open('/operatori?sector=public', 'manager');
    expect(await (await part('trained-by-sex')).findByText(/Donne: \d+/)).toBeDefined();
    expect((await part('trained')).queryByText(/non è filtrata/)).toBeNull();
    const tools = await part('tools');
    expect(tools.getByText('Questa cifra non è filtrata per: sector.')).toBeDefined();
  });

  it('is not for the council', async () => {
    open('/operatori', 'council');
    expect(await screen.findByText('Questa pagina è per altri ruoli')).toBeDefined();
  });
});

describe('Risorse', () => {
  it('shows what is reported, verified and paid, and narrows it to a heading', async () => {
    open('/risorse?heading=staff', 'manager');
    const expenses = await part('expenses');
    expect(await expenses.findByText(/rendicontate: .*€; verificate: .*€; pagate: /)).toBeDefined();
    expect(expenses.queryByText(/non è filtrata/)).toBeNull();
    const cost = await part('cost-per-person');
    expect(cost.getByText('Questa cifra non è filtrata per: heading.')).toBeDefined();
  });

  it('is not for the council', async () => {
    open('/risorse', 'council');
    expect(await screen.findByText('Questa pagina è per altri ruoli')).toBeDefined();
  });
});

describe('Invii e servizi', () => {
  it('shows how far referrals come, from whom to whom, and the waits', async () => {
    open('/invii', 'manager');
    expect(await (await part('funnel')).findByText(/invii, di cui \d+ accettati/)).toBeDefined();
    const flow = await part('flow');
    expect(
      await flow.findByRole('rowheader', {
        name: 'Polo Sociale → Comune di Andria',
        hidden: true,
      }),
    ).toBeDefined();
    const waits = await part('waits');
    expect(
      await waits.findByText(/^Copertura \(all’accettazione, .*3 di 4 casi noti/),
    ).toBeDefined();
  });

  it('is not for the council', async () => {
    open('/invii', 'council');
    expect(await screen.findByText('Questa pagina è per altri ruoli')).toBeDefined();
  });
});

describe('Accoglienza', () => {
  it('has a line for each centre, and each number opens its rows', async () => {
    open('/accoglienza', 'manager');
    const centres = await part('centres');
    expect(await centres.findByRole('rowheader', { name: 'Casa Uno (Andria)' })).toBeDefined();
    expect(centres.getByRole('columnheader', { name: 'Ospiti presenti' })).toBeDefined();
    const [number] = centres.getAllByRole('button', { name: /Ospiti presenti, Casa Uno/ });
    if (number === undefined) throw new Error('The number of guests cannot be opened.');
    fireEvent.click(number);
    expect(await centres.findByRole('dialog')).toBeDefined();
  });

  it('keeps the periods of the occupancy apart from those of the page', async () => {
    open('/accoglienza?calendar=year&occupancy=quarter', 'manager');
    const occupancy = await part('occupancy');
    expect(await occupancy.findByText(/per trimestre/)).toBeDefined();
    fireEvent.click(occupancy.getByLabelText('Anno'));
    expect(await occupancy.findByText(/per anno/)).toBeDefined();
    expect(window.location.search).toBe('?calendar=year&occupancy=year');
  });

  it('shows the council no guests', async () => {
    const asked = open('/accoglienza', 'council');
    const centres = await part('centres');
    await centres.findByRole('rowheader', { name: 'Casa Uno (Andria)' });
    expect(centres.queryByRole('columnheader', { name: 'Ospiti presenti' })).toBeNull();
    expect(document.getElementById('guests')).toBeNull();
    expect(asked.filter((address) => address !== '/v1/session')).toEqual([
      '/v1/boards/reception-centres?calendar=quarter',
    ]);
  });
});

describe('Qualità dei dati', () => {
  it('tells of which rule and whose the findings are', async () => {
    open('/qualita', 'manager');
    expect(
      await (await part('quality-by-rule')).findByText(/Visita che non c’è: \d+/),
    ).toBeDefined();
    expect(await (await part('quality-by-partner')).findByText(/Nova: \d+/)).toBeDefined();
    expect(
      await (await part('quality-trend')).findByText(/che toccano indicatori del fondo: \d+/),
    ).toBeDefined();
  });

  it('is not for the council', async () => {
    open('/qualita', 'council');
    expect(await screen.findByText('Questa pagina è per altri ruoli')).toBeDefined();
  });
});
