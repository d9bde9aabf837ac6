import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { baseUrl, it, overflow, screenshotPath, seriousFindings } from './browser';
import { passwordOf } from './accounts';

async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto(`${baseUrl()}/accedi`);
  await page.getByLabel('Nome utente').fill(username);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Accedi' }).click();
}

describe('signing in and out', () => {
  it('shows who is signed in on every page until signing out', async ({ browser, page }) => {
    await signIn(page, 'nova', passwordOf('nova'));
    await page.getByText('Consorzio NOVA (demo) (partner nova)').waitFor();
    expect(new URL(page.url()).pathname).toBe('/consegne');
    await page.reload();
    await page.getByText('Consorzio NOVA (demo) (partner nova)').waitFor();
    await page.getByRole('link', { name: 'Contesto' }).click();
    await page.waitForSelector('#landings .chart svg path', { state: 'attached' });
    await page.screenshot({ path: screenshotPath('signed-in.png') });
    await page.getByRole('button', { name: 'Esci' }).click();
    await page.getByRole('link', { name: 'Accedi' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Accedi' }).waitFor();
    expect(browser.complaints).toEqual([]);
  });

  it('keeps the session away from scripts', async ({ page }) => {
    await signIn(page, 'engineer', passwordOf('engineer'));
    await page.getByRole('button', { name: 'Esci' }).waitFor();
    expect(await page.evaluate(() => document.cookie)).not.toContain('SPRINT-SESSION');
    const cookies = await page.context().cookies();
    const session = cookies.find(({ name }) => name === 'SPRINT-SESSION');
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  });

  it('says what is wrong and, after five failures, until when to wait', async ({ page }) => {
    await signIn(page, 'nobody-of-this-name', 'wrong password');
    await page.getByText('Il nome o la password non sono giusti.').waitFor();
    await page.screenshot({ path: screenshotPath('sign-in-wrong.png') });
    expect(await seriousFindings(page)).toEqual([]);
    for (let failure = 2; failure <= 5; failure++) {
      const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
      await page.getByRole('button', { name: 'Accedi' }).click();
      await answered;
    }
    await page.getByText(/si può riprovare dalle ore \d\d:\d\d\./).waitFor();
    await page.screenshot({ path: screenshotPath('sign-in-locked.png') });
  });

  it('works with the keyboard alone', async ({ page }) => {
    await page.goto(`${baseUrl()}/accedi`);
    await page.getByRole('link', { name: 'Accedi' }).waitFor();
    await page.getByLabel('Nome utente').focus();
    await page.keyboard.type('manager');
    await page.keyboard.press('Tab');
    await page.keyboard.type(passwordOf('manager'));
    await page.keyboard.press('Enter');
    await page.getByText('(responsabile del progetto)').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id ?? ''))
      .toBe('contenuto');
  });
});

describe.each([
  ['it', 1440, '/accedi', 'Nome utente'],
  ['it', 360, '/accedi', 'Nome utente'],
  ['en', 360, '/accedi?lang=en', 'Username'],
] as const)(
  'the page for signing in, in the language %s at %d pixels',
  (language, width, path, label) => {
    it('fits the window and has no barrier', async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${baseUrl()}${path}`);
      await page.getByLabel(label).waitFor();
      await page.locator('.account a').waitFor();
      await page.screenshot({ path: screenshotPath(`sign-in-${language}-${width}.png`) });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await seriousFindings(page)).toEqual([]);
    });
  },
);

describe('the header of somebody who is signed in', () => {
  it('fits a small window and has no barrier', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await signIn(page, 'council', passwordOf('council'));
    await page.getByText('(consiglio territoriale)').waitFor();
    await page.screenshot({ path: screenshotPath('signed-in-360.png') });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.goto(`${baseUrl()}/accedi`);
    await page.getByText('Accesso già fatto').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });
});
