import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerOf } from '../../dev/fixtureApi';
import { App } from '../app/App';
import { PageGuard } from '../app/PageGuard';
import { homeOf, mayOpen, pageAt, type Page } from '../app/pages';
import { createQueryClient } from '../app/queries';
import type { Role } from './session';
import { nextOf, signInAddress } from './next';

interface Sent {
  readonly method: string;
  readonly token: string | null;
  readonly body: unknown;
}

const nobody = { signedIn: false, username: null, name: null, role: null, partner: null };

function account(role: Role, partner: string | null = null) {
  return { signedIn: true, username: 'ada', name: 'Ada', role, partner, mayOpen: [] };
}

/** A service with one session, which tells every change that it was sent. */
class Service {
  session: object = nobody;
  refusal: (() => Response) | null = null;
  tokens = 0;
  readonly changes: Sent[] = [];

  readonly answer = (path: string, request?: RequestInit): Promise<Response> =>
    Promise.resolve(this.respond(new URL(path, 'http://localhost'), request));

  private respond(address: URL, request?: RequestInit): Response {
    if (address.pathname !== '/v1/session') return Response.json(answerOf(address));
    const method = request?.method ?? 'GET';
    if (method === 'GET') {
      this.tokens += 1;
      document.cookie = `XSRF-TOKEN=token-${this.tokens}; path=/`;
      return Response.json(this.session);
    }
    return this.change(method, request);
  }

  private change(method: string, request?: RequestInit): Response {
    const { body, headers } = request ?? {};
    const token = new Headers(headers).get('X-XSRF-TOKEN');
    const sent: unknown = typeof body === 'string' ? JSON.parse(body) : null;
    this.changes.push({ method, token, body: sent });
    const refused = this.refusal?.();
    if (refused !== undefined) return refused;
    this.session = method === 'POST' ? account('partner', 'nova') : nobody;
    return Response.json(this.session);
  }
}

function problem(status: number, code: string, more: object = {}): Response {
  return Response.json({ type: `urn:sprint:problem:${code}`, status, ...more }, { status });
}

let service = new Service();

function show(content: ReactNode): void {
  vi.stubGlobal('fetch', service.answer);
  render(<QueryClientProvider client={createQueryClient()}>{content}</QueryClientProvider>);
}

function open(address: string): void {
  window.history.replaceState(null, '', address);
  show(<App />);
}

function signIn(username = 'ada', password = 'correct horse battery'): void {
  fireEvent.change(screen.getByLabelText('Nome utente'), { target: { value: username } });
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: 'Accedi' }));
}

beforeEach(() => {
  service = new Service();
  document.cookie = 'XSRF-TOKEN=; path=/; max-age=0';
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the page Accedi', () => {
  it('is reached from the header and named in the title of the window', async () => {
    open('/contesto');
    fireEvent.click(await screen.findByRole('link', { name: 'Accedi' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Accedi' })).toBeDefined();
    expect(window.location.pathname).toBe('/accedi');
    expect(document.title).toBe('S.PR.INT. — Accedi');
  });

  it('sends name, password and token, and then shows who is signed in', async () => {
    open('/accedi');
    await screen.findByRole('link', { name: 'Accedi' });
    signIn();
    const line = within(await screen.findByRole('group', { name: 'Accesso' }));
    expect(await line.findByText('Ada (partner nova)')).toBeDefined();
    expect(service.changes).toEqual([
      {
        method: 'POST',
        token: 'token-1',
        body: { username: 'ada', password: 'correct horse battery' },
      },
    ]);
    expect(window.location.pathname).toBe('/consegne');
    expect(document.activeElement?.id).toBe('contenuto');
  });

  it('says when name and password do not belong together', async () => {
    service.refusal = () => problem(401, 'wrong-name-or-password');
    open('/accedi');
    signIn();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Il nome o la password non sono giusti.');
    expect(document.activeElement).toBe(alert);
    expect(screen.getByLabelText('Password').getAttribute('aria-invalid')).toBe('true');
  });

  it('says until when the name is locked', async () => {
    const lockedUntil = '2025-03-01T09:59:30Z';
    service.refusal = () => problem(429, 'locked', { lockedUntil });
    open('/accedi');
    signIn();
    expect((await screen.findByRole('alert')).textContent).toContain(
      'si può riprovare dalle ore 11:00.',
    );
  });

  it('tells other failures as every page does', async () => {
    service.refusal = () => problem(503, 'database-away');
    open('/accedi');
    signIn();
    expect((await screen.findByRole('alert')).textContent).toContain(
      'La base di dati non risponde',
    );
  });

  it('asks for what is missing without sending anything', async () => {
    open('/accedi');
    await screen.findByRole('link', { name: 'Accedi' });
    signIn('ada', '');
    expect((await screen.findByRole('alert')).textContent).toContain('Scrivere il nome utente');
    expect(service.changes).toEqual([]);
  });

  it('speaks English, too', async () => {
    open('/accedi?lang=en');
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeDefined();
    expect(screen.getByLabelText('Username')).toBeDefined();
  });
});

describe('signing out', () => {
  it('sends the token and shows the way in again', async () => {
    service.session = account('engineer');
    open('/contesto');
    expect(await screen.findByText('Ada (ingegneria dei dati)')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Esci' }));
    expect(await screen.findByRole('link', { name: 'Accedi' })).toBeDefined();
    expect(service.changes).toEqual([{ method: 'DELETE', token: 'token-1', body: null }]);
  });

  it('fetches a token anew when the old one is of no use', async () => {
    service.session = account('engineer');
    open('/contesto');
    await screen.findByRole('button', { name: 'Esci' });
    const refusals = [problem(403, 'token-missing')];
    service.refusal = () => {
      const [first] = refusals.splice(0, 1);
      if (first !== undefined) return first;
      service.refusal = null;
      return Response.json(nobody);
    };
    fireEvent.click(screen.getByRole('button', { name: 'Esci' }));
    expect(await screen.findByRole('link', { name: 'Accedi' })).toBeDefined();
    expect(service.changes.map(({ token }) => token)).toEqual(['token-1', 'token-2']);
  });

  it('says when it failed', async () => {
    service.session = account('admin');
    service.refusal = () => problem(503, 'database-away');
    open('/contesto');
    fireEvent.click(await screen.findByRole('button', { name: 'Esci' }));
    expect((await screen.findByRole('alert')).textContent).toContain('L’uscita non è riuscita');
  });
});

const guarded: Page = {
  path: '/prova',
  title: 'page.title',
  roles: ['engineer'],
  isListed: true,
  Content: () => <p>Solo per chi può</p>,
};

describe('a page for some roles', () => {
  it('is shown to them', async () => {
    service.session = account('engineer');
    show(<PageGuard page={guarded} />);
    expect(await screen.findByText('Solo per chi può')).toBeDefined();
  });

  it('asks the others to sign in, and comes back', async () => {
    window.history.replaceState(null, '', '/prova/parte');
    show(<PageGuard page={guarded} />);
    const link = await screen.findByRole('link', { name: 'Accedi' });
    expect(link.getAttribute('href')).toBe('/accedi?next=%2Fprova%2Fparte');
    expect(screen.queryByText('Solo per chi può')).toBeNull();
  });

  it('tells another role that it is not for it', async () => {
    service.session = account('council');
    show(<PageGuard page={guarded} />);
    expect(await screen.findByText('Questa pagina è per altri ruoli')).toBeDefined();
    expect(screen.queryByText('Solo per chi può')).toBeNull();
  });

  it('is listed for them only', () => {
    const ada = { username: 'ada', name: 'Ada', partner: null };
    expect(mayOpen(guarded, { ...ada, role: 'engineer' })).toBe(true);
    expect(mayOpen(guarded, { ...ada, role: 'manager' })).toBe(false);
    expect(mayOpen(guarded, null)).toBe(false);
  });
});

describe('addresses', () => {
  it('lead to a page with and without a slash at the end', () => {
    expect(pageAt('/')?.path).toBe('/contesto');
    expect(pageAt('/contesto/')?.path).toBe('/contesto');
    expect(pageAt('/accedi')?.path).toBe('/accedi');
    expect(pageAt('/altrove')).toBeUndefined();
  });

  it('below a page with parts lead to it', () => {
    expect(pageAt('/consegne/nova-stays/contratto')?.path).toBe('/consegne');
    expect(pageAt('/consegnex')).toBeUndefined();
    expect(pageAt('/contesto/altro')).toBeUndefined();
  });

  it('of somebody’s own area are known', () => {
    const ada = { username: 'ada', name: 'Ada', partner: null };
    expect(homeOf({ ...ada, role: 'partner' })).toBe('/consegne');
    expect(homeOf({ ...ada, role: 'engineer' })).toBe('/dati');
    expect(homeOf({ ...ada, role: 'council' })).toBe('/sintesi');
    expect(homeOf(null)).toBe('/');
  });

  it('of other sites are never followed after signing in', () => {
    expect(nextOf('?next=%2Fcontesto', '/')).toBe('/contesto');
    expect(nextOf('?next=%2Fdati%2Fconsegne%2F12', '/')).toBe('/dati/consegne/12');
    expect(nextOf('', '/dati')).toBe('/dati');
    for (const foreign of ['//example.org', 'https://example.org', '/\\example.org', '']) {
      expect(nextOf(`?next=${encodeURIComponent(foreign)}`, '/')).toBe('/');
    }
    expect(signInAddress('/')).toBe('/accedi');
  });
});
