import { readFileSync } from 'node:fs';

/** The password of one of the demo's accounts, from the file in which the demo keeps them. */
export function passwordOf(username: string): string {
  const file = process.env['SPRINT_ACCOUNTS'];
  if (file === undefined || file === '') {
    throw new Error(
      'Cannot sign in: SPRINT_ACCOUNTS is not set. Make the accounts with ./sprint account demo and set it ' +
        'to the file demo-accounts.properties in the folder SPRINT_HOME.',
    );
  }
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${username}=`));
  if (line === undefined) throw new Error(`Cannot sign in: ${file} names no account ${username}.`);
  return line.slice(username.length + 1).trim();
}
