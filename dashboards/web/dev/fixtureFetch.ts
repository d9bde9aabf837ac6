import { answerOf } from './fixtureApi';
import { fixtureService } from './fixtureService';

type Service = ReturnType<typeof fixtureService>;

/** Answers like the invented service, without a server: for tests of whole pages. */
export function fixtureFetch(service: Service) {
  return (path: string, request?: RequestInit): Promise<Response> => {
    document.cookie = 'XSRF-TOKEN=fixture; path=/';
    const address = new URL(path, 'http://localhost');
    const text = typeof request?.body === 'string' ? request.body : '';
    const headers = Object.fromEntries(new Headers(request?.headers));
    const method = request?.method ?? 'GET';
    const answer = service({ method, address, headers, text, bytes: text.length });
    if (answer === undefined) return Promise.resolve(Response.json(answerOf(address)));
    const { status, body } = answer;
    return Promise.resolve(
      body === undefined ? new Response(null, { status }) : Response.json(body, { status }),
    );
  };
}

/** A service in which somebody is signed in already. */
export function serviceFor(username: string): Service {
  const service = fixtureService();
  const address = new URL('http://localhost/v1/session');
  const text = JSON.stringify({ username });
  service({ method: 'POST', address, headers: {}, text, bytes: text.length });
  return service;
}
