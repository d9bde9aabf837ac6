// Signs somebody in and prints the cookie of the session.
import { readFileSync } from 'node:fs';

const [base, accounts, username] = process.argv.slice(2);
const password = readFileSync(accounts, 'utf8')
  .split('\n')
  .find((line) => line.startsWith(`${username}=`))
  ?.slice(username.length + 1)
  .trim();
if (password === undefined) throw new Error(`${accounts} names no account ${username}.`);

const cookieOf = (answer, name) =>
  answer.headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`))?.split(';')[0];

const token = cookieOf(await fetch(`${base}/v1/session`), 'XSRF-TOKEN');
const answer = await fetch(`${base}/v1/session`, {
  method: 'POST',
  headers: {
    'Content-Type': 'application/json',
    Cookie: token,
    'X-XSRF-TOKEN': token.slice('XSRF-TOKEN='.length),
  },
  body: JSON.stringify({ username, password }),
});
if (!answer.ok) throw new Error(`Cannot sign in as ${username}: the API answered ${answer.status}.`);
console.log(cookieOf(answer, 'SPRINT-SESSION'));
