import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureFetch, serviceFor } from '../../dev/fixtureFetch';
import { App } from '../app/App';
import { createQueryClient } from '../app/queries';

const joined = `/revisione/coppia/${'1'.repeat(32)}/${'4'.repeat(32)}`;
const first = `/revisione/coppia/${'1'.repeat(32)}/${'2'.repeat(32)}`;

function open(path: string): void {
  window.history.replaceState(null, '', path);
  render(
    <QueryClientProvider client={createQueryClient()}>
      <App />
    </QueryClientProvider>,
  );
}

let service = serviceFor('reviewer');

function signIn(username: string): void {
  const address = new URL('http://localhost/v1/session');
  const text = JSON.stringify({ username });
  service({ method: 'POST', address, headers: {}, text, bytes: text.length });
}

beforeEach(() => {
  service = serviceFor('reviewer');
  vi.stubGlobal('fetch', fixtureFetch(service));
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('Revisione', () => {
  it('lists pairs without a name, and opens the first one', async () => {
    open('/revisione');
    fireEvent.click(await screen.findByRole('link', { name: 'Apri la prima di 2 coppie' }));
    const heading = await screen.findByRole('heading', { name: 'Consorzio NOVA – Polo Sociale' });
    expect(document.activeElement).toBe(heading);
    expect(window.location.pathname).toBe(first);
    expect(screen.getByText('quasi uguale', { selector: '.compared-level' })).toBeDefined();
    expect(document.title).not.toContain('Inventato');
    const marks = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marks).toEqual(['T']);
    expect(screen.getByText(/^Non si confronta.*Cittadinanza/)).toBeDefined();
  });

  it('goes on to the next pair after a word, which can be taken back', async () => {
    open(first);
    await screen.findByRole('button', { name: 'Persone diverse' });
    fireEvent.keyDown(document.body, { key: '2' });
    expect(await screen.findByText('Scritto: «Persone diverse».')).toBeDefined();
    await screen.findByRole('heading', { name: 'Consorzio NOVA – Etnie APS' });
    await screen.findByText('1 coppia in attesa');
    fireEvent.click(screen.getByRole('button', { name: 'Annulla' }));
    await screen.findByText('2 coppie in attesa');
    const history = await screen.findByRole('region', { name: 'Storia della coppia' });
    await waitFor(() => {
      expect(within(history).getAllByRole('listitem')).toHaveLength(2);
    });
    expect(window.location.pathname).toBe(first);
    expect(screen.queryByText('Scritto: «Persone diverse».')).toBeNull();
  });

  it('takes no single keys once they are switched off', async () => {
    open(first);
    fireEvent.click(await screen.findByLabelText(/^Decidere con i tasti/));
    fireEvent.keyDown(document.body, { key: '1' });
    fireEvent.click(screen.getByLabelText(/^Decidere con i tasti/));
    expect(screen.queryByText(/^Scritto/)).toBeNull();
  });

  it('says that everything is decided', async () => {
    open(first);
    fireEvent.click(await screen.findByRole('button', { name: 'Non si può dire' }));
    await screen.findByRole('heading', { name: 'Consorzio NOVA – Etnie APS' });
    fireEvent.click(screen.getByRole('button', { name: 'Stessa persona' }));
    expect(await screen.findByText('Nessuna coppia in attesa')).toBeDefined();
    expect(window.location.pathname).toBe('/revisione');
  });

  it('parts a person with the word of two', async () => {
    open(joined);
    expect(await screen.findByText(/^Oggi sono la stessa persona/)).toBeDefined();
    expect(screen.getByText(/^Separare ciò che è unito/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Persone diverse' }));
    expect(await screen.findByText('reviewer propone: «Persone diverse».')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Conferma/ })).toBeNull();
  });

  it('has another reviewer confirm it', async () => {
    const address = new URL(
      `http://localhost/v1/link-pairs/${'1'.repeat(32)}/${'4'.repeat(32)}/decision`,
    );
    const text = JSON.stringify({ verdict: 'different', seen: 0 });
    service({ method: 'POST', address, headers: {}, text, bytes: text.length });
    signIn('reviewer2');
    open('/revisione/conferme');
    fireEvent.click(await screen.findByRole('link', { name: 'Consorzio NOVA – Polo Sociale' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Conferma «Persone diverse»' }));
    expect(await screen.findByText('Deciso: persone diverse.')).toBeDefined();
    expect(screen.getByText('Confermato: «Persone diverse».')).toBeDefined();
  });

  it('says that somebody else decided meanwhile', async () => {
    open(first);
    const same = await screen.findByRole('button', { name: 'Stessa persona' });
    const refused = { type: 'urn:sprint:problem:decided-meanwhile', status: 409 };
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(refused, { status: 409 })));
    fireEvent.click(same);
    expect((await screen.findByRole('alert')).textContent).toContain('nel frattempo');
  });

  it('lists decisions, which can be taken back there', async () => {
    open(first);
    fireEvent.click(await screen.findByRole('button', { name: 'Stessa persona' }));
    await screen.findByText('Scritto: «Stessa persona».');
    fireEvent.click(screen.getByRole('link', { name: 'Decisioni' }));
    const table = await screen.findByRole('table', { name: 'Coppie decise, dalla più recente' });
    fireEvent.click(within(table).getByRole('button', { name: 'Annulla' }));
    expect(await within(table).findByText('Decisione annullata')).toBeDefined();
  });

  it('is for no other role', async () => {
    vi.stubGlobal('fetch', fixtureFetch(serviceFor('admin')));
    open('/revisione');
    expect(await screen.findByText('Questa pagina è per altri ruoli')).toBeDefined();
  });
});
