import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { baseUrl, isOpenToAll, it } from './browser';
import { signInAs } from './signIn';

async function opened(page: Page): Promise<void> {
  await page.locator('.compared li').first().waitFor();
}

/** How many pairs the part says that wait. */
async function waiting(page: Page): Promise<number> {
  const count = page.locator('.parts a', { hasText: 'Coppie in attesa' }).locator('.part-count');
  return Number(await count.innerText());
}

async function waitsFor(page: Page, count: number): Promise<void> {
  await page
    .locator('.parts a', { hasText: 'Coppie in attesa' })
    .getByText(String(count), { exact: true })
    .waitFor();
}

describe('a reviewer', () => {
  it('opens a pair, judges it, takes it back, and finds it in the history', async ({
    browser,
    page,
  }) => {
    await signInAs(page, 'reviewer');
    expect(new URL(page.url()).pathname).toBe('/revisione');
    await page.locator('.queue a').first().waitFor();
    const before = await waiting(page);
    expect(before).toBeGreaterThan(1);
    await isOpenToAll(page, 'review-start');
    await page.getByRole('link', { name: /^Apri la prima di/ }).click();
    await opened(page);
    const first = page.url();
    expect(new URL(first).pathname).toMatch(/^\/revisione\/coppia\/[0-9a-f]{32}\/[0-9a-f]{32}$/);
    await isOpenToAll(page, 'review-pair');

    await page.keyboard.press('2');
    await page.getByText('Scritto: «Persone diverse».').waitFor();
    await page.waitForURL((address) => address.href !== first);
    await opened(page);
    await waitsFor(page, before - 1);
    await isOpenToAll(page, 'review-next');

    await page.getByRole('button', { name: 'Annulla', exact: true }).click();
    await page.waitForURL(first);
    await waitsFor(page, before);
    const history = page.getByRole('region', { name: 'Storia della coppia' });
    await history.getByText(/Decisione annullata · Revisore \(demo\)/).waitFor();
    await history.getByText(/Persone diverse · Revisore \(demo\)/).waitFor();

    const names = await page.locator('.compared-value').allInnerTexts();
    const [surname = ''] = names;
    expect(surname).not.toBe('');
    expect(await page.title()).not.toContain(surname);
    expect(browser.requests.join('\n')).not.toContain(encodeURIComponent(surname));
    expect(browser.complaints).toEqual([]);
  });

  it('postpones a pair, which then waits at the end', async ({ page }) => {
    await signInAs(page, 'reviewer');
    await page.locator('.queue a').first().click();
    await opened(page);
    await page.getByRole('button', { name: 'Più tardi' }).click();
    await page.getByText('Scritto: «Più tardi».').waitFor();
    await page.locator('.queue li').last().getByText('rimandata').waitFor();
    await page.getByRole('link', { name: 'Decisioni' }).click();
    const row = page.getByRole('row', { name: /Rimandata/ });
    await row.getByRole('button', { name: 'Annulla' }).click();
    await row.waitFor({ state: 'detached' });
    await isOpenToAll(page, 'review-decisions');
  });
});

describe('two reviewers', () => {
  it('part what is joined: one proposes, the other confirms', async ({ page }) => {
    await signInAs(page, 'reviewer');
    await page.locator('.queue a').first().waitFor();
    // The first pair whose person has another record.
    const others = page.locator('details.explanation', { hasText: 'Altre schede' });
    for (const pair of await page.locator('.queue a').all()) {
      await pair.click();
      await opened(page);
      if ((await others.count()) > 0) break;
    }
    await others.locator('summary').click();
    await others.getByRole('link').first().click();
    await page.getByText(/^Oggi sono la stessa persona/).waitFor();
    await page.getByRole('button', { name: 'Persone diverse' }).click();
    await page.getByText('Revisore (demo) propone: «Persone diverse».').waitFor();
    expect(await page.getByRole('button', { name: /^Conferma/ }).count()).toBe(0);
    await isOpenToAll(page, 'review-proposed');
    await page.getByRole('button', { name: 'Esci' }).click();
    await page.getByRole('link', { name: 'Accedi' }).first().waitFor();

    await signInAs(page, 'reviewer2');
    await page.getByRole('link', { name: /^Da confermare/ }).click();
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Conferma «Persone diverse»' }).click();
    await page.getByText('Deciso: persone diverse.').waitFor();
    await page.getByText('Vale dalla prossima elaborazione.').first().waitFor();
    await isOpenToAll(page, 'review-confirmed');
  });
});

describe.each([
  ['it', ''],
  ['en', '?lang=en'],
] as const)('at 390 pixels, in the language %s', (language, search) => {
  it('the page fits the window and has no barrier', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await signInAs(page, 'reviewer');
    await page.goto(`${baseUrl()}/revisione${search}`);
    await page.locator('.queue a').first().click();
    await opened(page);
    await isOpenToAll(page, `review-390-${language}`);
  });
});
