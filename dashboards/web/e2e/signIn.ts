import type { Page } from 'playwright-core';
import { passwordOf } from './accounts';
import { baseUrl } from './browser';

/** Signs one of the demo's accounts in and waits for its own area. */
export async function signInAs(page: Page, username: string): Promise<void> {
  await page.goto(`${baseUrl()}/accedi`);
  await page.getByLabel('Nome utente').fill(username);
  await page.getByLabel('Password').fill(passwordOf(username));
  await page.getByRole('button', { name: 'Accedi' }).click();
  await page.getByRole('button', { name: 'Esci' }).waitFor();
  await page.waitForURL((address) => address.pathname !== '/accedi');
}
