import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureFetch, serviceFor } from '../../dev/fixtureFetch';
import { fixtureService } from '../../dev/fixtureService';
import { App } from '../app/App';
import { createQueryClient } from '../app/queries';

let service = serviceFor('nova');
let held: (() => void)[] = [];

/** Sends to the invented service; its answer comes when the test lets it come. */
class FakeRequest extends EventTarget {
  readonly upload = new EventTarget();
  readonly headers: Record<string, string> = {};
  status = 0;
  responseText = '';
  private path = '';

  open(_method: string, path: string) {
    this.path = path;
  }

  setRequestHeader(name: string, value: string) {
    this.headers[name.toLowerCase()] = value;
  }

  send(file: File) {
    const half = { loaded: file.size / 2 };
    this.upload.dispatchEvent(Object.assign(new Event('progress'), half));
    const address = new URL(this.path, 'http://localhost');
    const { headers } = this;
    held.push(() => {
      const answer = service({ method: 'POST', address, headers, text: '', bytes: file.size });
      this.status = answer?.status ?? 0;
      this.responseText = JSON.stringify(answer?.body);
      this.dispatchEvent(new Event('load'));
    });
  }

  abort() {
    this.dispatchEvent(new Event('abort'));
  }
}

/** Lets the answer come, once the file has been sent. */
async function answerHeld(): Promise<void> {
  await waitFor(() => {
    expect(held).not.toHaveLength(0);
  });
  for (const answer of held.splice(0)) answer();
}

function open(path: string): void {
  window.history.replaceState(null, '', path);
  render(
    <QueryClientProvider client={createQueryClient()}>
      <App />
    </QueryClientProvider>,
  );
}

async function chooseFile(file: File): Promise<void> {
  fireEvent.change(await screen.findByLabelText('Scegli un file'), { target: { files: [file] } });
}

const aFile = new File(['una riga\n'], 'ospiti di novembre.csv');

beforeEach(() => {
  service = serviceFor('nova');
  held = [];
  vi.stubGlobal('fetch', fixtureFetch(service));
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('Consegne', () => {
  it('shows each feed with its state and leads to it', async () => {
    open('/consegne');
    expect(await screen.findByText('In ritardo di 19 giorni')).toBeDefined();
    const title = 'Presenze degli ospiti nei centri di accoglienza';
    expect(screen.getByRole('img', { name: new RegExp(`^${title}. Ultime 26`) })).toBeDefined();
    fireEvent.click(screen.getByRole('link', { name: title }));
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeDefined();
    expect(document.title).toBe(`S.PR.INT. — ${title}`);
  });

  it('has nothing to upload where the data are fetched', async () => {
    service = serviceFor('polo');
    vi.stubGlobal('fetch', fixtureFetch(service));
    open('/consegne/polo-desk');
    expect(await screen.findByText(/Questi dati li preleviamo noi/)).toBeDefined();
    expect(screen.queryByLabelText('Scegli un file')).toBeNull();
    expect(screen.getAllByText('Pubblicata')).not.toHaveLength(0);
  });

  it('says what is wrong with a file before sending it', async () => {
    open('/consegne/nova-stays');
    await chooseFile(new File([], 'vuoto.csv'));
    expect((await screen.findByRole('alert')).textContent).toContain('Il file è vuoto');
    expect(held).toHaveLength(0);
  });

  it('sends, checks, delivers, and then shows the file waiting', async () => {
    open('/consegne/nova-stays');
    await chooseFile(aFile);
    const bar = await screen.findByRole('progressbar', { name: /^Invio di «ospiti/ });
    await waitFor(() => {
      expect(bar.getAttribute('value')).toBe('0.5');
    });
    await answerHeld();
    expect(await screen.findByText('42 righe su 1.200 da correggere')).toBeDefined();
    expect(window.location.pathname).toBe('/consegne/nova-stays/controlli/c1');
    expect(screen.getByText('Alle righe 300–311')).toBeDefined();
    const copy = screen.getByRole('link', { name: 'Scarica la copia con le correzioni segnate' });
    expect(copy.getAttribute('href')).toBe('/v1/partner/checks/c1/workbook?language=it');
    fireEvent.click(screen.getByRole('button', { name: 'Consegna' }));
    expect(await screen.findByText('File consegnato')).toBeDefined();
    expect(screen.getByText('42 righe su 1.200 da correggere')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Elimina' })).toBeNull();
    fireEvent.click(screen.getByRole('link', { name: 'Torna alle consegne' }));
    const waiting = within(await screen.findByRole('region', { name: 'In attesa' }));
    expect(waiting.getByText('ospiti di novembre.csv')).toBeDefined();
  });

  it('does not offer to deliver what is refused', async () => {
    open('/consegne/nova-stays');
    await chooseFile(new File(['x'], 'rifiutato.csv'));
    await screen.findByRole('progressbar');
    await answerHeld();
    expect(await screen.findByText('Questo file non si può consegnare')).toBeDefined();
    expect(screen.getByText(/^Manca la colonna «ID ospite»/)).toBeDefined();
    expect(screen.getByText(/^Il file non è stato conservato/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Consegna' })).toBeNull();
  });

  it('drops a file on demand and keeps what was found in it', async () => {
    open('/consegne/nova-stays');
    await chooseFile(aFile);
    await screen.findByRole('progressbar');
    await answerHeld();
    fireEvent.click(await screen.findByRole('button', { name: 'Elimina' }));
    expect(await screen.findByText(/^Il file è stato eliminato/)).toBeDefined();
    expect(screen.getByText('42 righe su 1.200 da correggere')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Consegna' })).toBeNull();
  });

  it('stops sending on demand', async () => {
    open('/consegne/nova-stays');
    await chooseFile(aFile);
    fireEvent.click(await screen.findByRole('button', { name: 'Annulla' }));
    expect(await screen.findByLabelText('Scegli un file')).toBeDefined();
    await answerHeld();
    expect(window.location.pathname).toBe('/consegne/nova-stays');
  });

  it('says of a check that there is not what to do', async () => {
    open('/consegne/nova-stays/controlli/c99');
    expect(await screen.findByText('Questo controllo non c’è')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Invia un file' })).toBeDefined();
  });

  it('shows what a file must look like', async () => {
    open('/consegne/nova-stays/contratto?lang=en');
    expect(await screen.findByText('OSP004711')).toBeDefined();
    expect(screen.getByText('CSV, columns separated by a comma (,)')).toBeDefined();
    expect(screen.getByText('7 values')).toBeDefined();
    expect(screen.getByText(/Housing \(05\)/)).toBeDefined();
    expect(screen.getByText('The column “Comune centro” is filled in.')).toBeDefined();
  });

  it('asks to sign in again when the session has ended', async () => {
    open('/consegne/nova-stays');
    await screen.findByLabelText('Scegli un file');
    const ended = fixtureService();
    vi.stubGlobal('fetch', fixtureFetch(ended));
    service = () => ({
      status: 401,
      body: { type: 'urn:sprint:problem:not-signed-in', status: 401 },
    });
    await chooseFile(aFile);
    await screen.findByRole('progressbar');
    await answerHeld();
    expect(await screen.findByText('Per aprire questa pagina bisogna accedere')).toBeDefined();
    const [link] = screen.getAllByRole('link', { name: 'Accedi' }).slice(-1);
    expect(link?.getAttribute('href')).toBe('/accedi?next=%2Fconsegne%2Fnova-stays');
  });

  it('is closed to other roles', async () => {
    vi.stubGlobal('fetch', fixtureFetch(serviceFor('council')));
    open('/consegne');
    expect(await screen.findByText('Questa pagina è per altri ruoli')).toBeDefined();
  });
});
