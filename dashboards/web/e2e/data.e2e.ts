import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { baseUrl, isOpenToAll, it, openParts } from './browser';
import { signInAs } from './signIn';

async function open(page: Page, path: string, part: string): Promise<void> {
  await page.goto(`${baseUrl()}${path}`);
  await page.locator(part).first().waitFor();
}

describe('an engineer', () => {
  it('lands on the feeds after signing in, and opens a calendar as a table', async ({
    browser,
    page,
  }) => {
    await signInAs(page, 'engineer');
    expect(new URL(page.url()).pathname).toBe('/dati');
    await page.locator('.feed-row').first().waitFor();
    expect(await page.locator('.feed-row').count()).toBe(19);
    expect(await page.locator('.feed-row .week').count()).toBe(19 * 26);
    await page.locator('.calendar-table > summary').first().click();
    // Its rows are drawn once it is open.
    await page.locator('.calendar-table tbody tr').first().waitFor();
    expect(await page.locator('.calendar-table tbody tr').count()).toBe(26);
    await isOpenToAll(page, 'data-feeds');
    expect(browser.complaints).toEqual([]);
  });

  it('comes back to the page that asked to sign in', async ({ page }) => {
    await page.goto(`${baseUrl()}/dati/registro`);
    await page.locator('main').getByRole('link', { name: 'Accedi' }).click();
    await page.getByLabel('Nome utente').waitFor();
    expect(new URL(page.url()).searchParams.get('next')).toBe('/dati/registro');
  });

  it('sees that the ledger adds up', async ({ page }) => {
    await signInAs(page, 'engineer');
    await page.locator('main').getByRole('link', { name: 'Registro', exact: true }).click();
    await page.getByRole('heading', { name: 'I conti tornano' }).waitFor();
    const total = page.locator('.ledger-table tfoot tr');
    const [read = 0, ...parts] = (await total.locator('td.number').allInnerTexts())
      .slice(0, 4)
      .map((text) => Number(text.replace(/\D/g, '')));
    expect(read).toBeGreaterThan(0);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(read);
    expect(await page.getByText('non torna', { exact: true }).count()).toBe(0);
    await isOpenToAll(page, 'data-ledger');
  });

  it('opens a delivery with its counts, reasons and masked rows', async ({ browser, page }) => {
    await signInAs(page, 'engineer');
    await open(page, '/dati/consegne?status=published', '.delivery-table');
    const rejecting = page
      .locator('.delivery-table tbody tr')
      .filter({ has: page.locator('td.number:nth-of-type(5)').getByText(/[1-9]/) });
    await rejecting.first().locator('a').click();
    await page.waitForURL(/\/dati\/consegne\/\d+$/);
    await page.getByRole('heading', { name: 'Che cosa ne è stato delle righe' }).waitFor();
    await page.getByRole('heading', { name: 'Regole non rispettate' }).waitFor();
    await page.locator('.masked').first().waitFor();
    const masked = await page.locator('.masked').allInnerTexts();
    expect(masked.join('')).not.toMatch(/[0-8]/);
    await isOpenToAll(page, 'data-delivery');
    await page.goBack();
    await page.locator('.delivery-table').waitFor();
    expect(new URL(page.url()).search).toBe('?status=published');
    expect(browser.complaints).toEqual([]);
  });

  it('chooses deliveries by feed and status, in the address', async ({ page }) => {
    await signInAs(page, 'engineer');
    await open(page, '/dati/consegne', '.delivery-table');
    await page.getByLabel('Flusso').selectOption('interno-landings');
    await page.waitForURL(/\?feed=interno-landings$/);
    await page.getByLabel('Stato').selectOption('published');
    await page.waitForURL(/\?feed=interno-landings&status=published$/);
    await page.locator('.delivery-table tbody tr').first().waitFor();
    await page.goBack();
    await page.waitForURL(/\?feed=interno-landings$/);
    await isOpenToAll(page, 'data-deliveries');
  });

  it('sees which codes of partners have no meaning yet', async ({ browser, page }) => {
    await signInAs(page, 'engineer');
    await page.locator('main').getByRole('link', { name: 'Codici', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Codici senza significato' }).waitFor();
    await page.getByRole('table').locator('tbody tr').first().waitFor();
    await isOpenToAll(page, 'data-codes');
    expect(browser.complaints).toEqual([]);
  });

  it('leaves a decision with the keyboard', async ({ page }) => {
    await signInAs(page, 'engineer');
    await open(page, '/dati/consegne?status=held', '.held');
    const refuse = page.getByRole('button', { name: /^Rifiuta/ });
    await refuse.first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await refuse.first().evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('decides about a held delivery with a reason', async ({ browser, page }) => {
    await signInAs(page, 'engineer');
    await open(page, '/dati/consegne?status=held', '.held');
    const undecided = page.locator('.held[data-decided="false"]');
    const waiting = await undecided.count();
    const name = await undecided.first().locator('h3').innerText();
    await undecided
      .first()
      .getByRole('button', { name: /^Accetta/ })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('La prossima elaborazione la legge come ogni altra.').waitFor();
    await dialog.getByRole('button', { name: 'Accetta la consegna' }).click();
    await dialog.getByText('Scrivere il motivo').waitFor();
    await isOpenToAll(page, 'data-decision');
    await dialog.getByLabel('Motivo').fill('Il partner ha confermato: due centri hanno chiuso.');
    await dialog.getByRole('button', { name: 'Accetta la consegna' }).click();
    await dialog.waitFor({ state: 'detached' });
    const decided = page.locator('.held[data-decided="true"]').filter({ hasText: name });
    await decided.getByText('Aspetta la prossima elaborazione, che la leggerà.').waitFor();
    await decided.getByText('due centri hanno chiuso').waitFor();
    expect(await undecided.count()).toBe(waiting - 1);
    await isOpenToAll(page, 'data-held');
    expect(browser.complaints).toEqual([]);
  });
});

describe.each([
  ['it', ''],
  ['en', '?lang=en'],
] as const)('at 390 pixels, in the language %s', (language, search) => {
  it('the pages of engineers fit the window and have no barrier', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await signInAs(page, 'admin');
    const pages = [
      ['', '.feed-row'],
      ['/consegne', '.delivery-table'],
      ['/registro', '.ledger-table'],
    ] as const;
    for (const [path, part] of pages) {
      await open(page, `/dati${path}${search}`, part);
      if (path !== '') await openParts(page);
      await isOpenToAll(page, `data-390-${language}-${path === '' ? 'feeds' : path.slice(1)}`);
    }
  });
});
