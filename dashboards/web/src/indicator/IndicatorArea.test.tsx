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

beforeEach(() => {
  vi.stubGlobal('fetch', fixtureFetch(serviceFor('manager')));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('Indicatori FAMI', () => {
  it('show each indicator with its goal and what is missing', async () => {
    open('/indicatori');
    const table = await screen.findByRole('table', { name: /2014-2020, 1° trimestre 2023/ });
    const row = within(table).getByRole('row', { name: /B\.ii/ });
    expect(row.textContent).toContain('160');
    expect(row.textContent).toContain('650 entro il 31 marzo 2023');
    expect(within(row).getByText('a rischio')).toBeDefined();
    expect(within(row).getByText('7 persone di età non nota')).toBeDefined();
    expect(within(row).getByText('1 flusso non arriva alla fine del periodo')).toBeDefined();
    const todo = within(
      screen.getByRole('region', { name: 'Che cosa manca prima di chiudere il periodo' }),
    );
    expect(todo.getByText('Valori da inserire a mano: O.1.3')).toBeDefined();
    expect(todo.getByText(/Cartelle sociali: dati solo fino al 28 febbraio 2023/)).toBeDefined();
    const entered = screen.getByRole('row', { name: /O\.1\.3/ });
    expect(within(entered).getByText('valore del periodo non inserito')).toBeDefined();
    expect(within(entered).getByText('n.d.')).toBeDefined();
  });

  it('keep the period in the address, also on the way to one indicator', async () => {
    open('/indicatori');
    fireEvent.change(await screen.findByLabelText('Periodo'), { target: { value: '2022-Q4' } });
    expect(window.location.search).toBe('?calendar=quarter&period=2022-Q4');
    expect(
      await screen.findByRole('table', { name: /2014-2020, 4° trimestre 2022/ }),
    ).toBeDefined();
    fireEvent.click(screen.getByRole('link', { name: 'B.ii · Persone assistite' }));
    expect(window.location.pathname).toBe('/indicatori/B.ii');
    expect(await screen.findByText(/4° trimestre 2022: 184 persone/)).toBeDefined();
    expect(screen.getByText(/sta fra 622 e 901/)).toBeDefined();
  });

  it('take a goal from a manager', async () => {
    open('/indicatori/B.ii');
    fireEvent.change(await screen.findByLabelText('Da raggiungere, dall’inizio'), {
      target: { value: 'molti' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Fissa il traguardo', hidden: true }));
    expect((await screen.findByRole('alert', { hidden: true })).textContent).toContain('numero');
    fireEvent.change(screen.getByLabelText('Da raggiungere, dall’inizio'), {
      target: { value: '700' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Fissa il traguardo', hidden: true }));
    await waitFor(() => {
      expect(screen.getByText('dalla prossima edizione')).toBeDefined();
    });
  });

  it('let engineers read and not enter', async () => {
    vi.stubGlobal('fetch', fixtureFetch(serviceFor('engineer')));
    open('/indicatori/O.1.3?lang=en');
    expect(await screen.findByRole('heading', { level: 2, name: 'Counted by hand' })).toBeDefined();
    expect(screen.queryByText('Enter the value')).toBeNull();
    expect(screen.queryByText('Set a goal')).toBeNull();
  });

  it('say that an unknown indicator is none', async () => {
    open('/indicatori/X.9');
    expect(await screen.findByText('Non si può mostrare «X.9»')).toBeDefined();
  });
});
