import { describe, expect } from 'vitest';
import type { Route } from 'playwright-core';
import { baseUrl, it, openContext, screenshotPath } from './browser';

function refusing(code: string, title: string) {
  const body = JSON.stringify({ type: `urn:sprint:problem:${code}`, title, status: 503 });
  return (route: Route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body });
}

describe('when figures cannot be shown', () => {
  it('the page says so and asks again on demand', async ({ page }) => {
    await page.route('**/v1/kpis', refusing('database-away', 'The database does not answer'));
    await page.goto(baseUrl());
    await page.getByText('La base di dati non risponde').waitFor();
    await page.screenshot({ path: screenshotPath('failed.png') });
    await page.unroute('**/v1/kpis');
    await page.getByRole('button', { name: 'Riprova' }).click();
    await page.getByRole('heading', { name: 'In breve' }).waitFor();
  });

  it('one failed figure leaves the others alone', async ({ page }) => {
    await page.route('**/v1/kpis/landings*', refusing('too-slow', 'The answer took too long'));
    await page.goto(baseUrl());
    await page.locator('#landings').getByText('La risposta ha richiesto troppo tempo').waitFor();
    await page.waitForSelector('#residents .chart svg');
    await page.unroute('**/v1/kpis/landings*');
    await page.locator('#landings').getByRole('button', { name: 'Riprova' }).click();
    await page.waitForSelector('#landings .chart svg');
  });

  it('the page says what to do before the first edition', async ({ page }) => {
    await page.route('**/v1/kpis**', refusing('no-edition', 'No figures yet'));
    await page.goto(baseUrl());
    await page.getByText('Nessuna edizione pubblicata: eseguire ./sprint etl run').waitFor();
    await page.screenshot({ path: screenshotPath('empty.png') });
    expect(await page.locator('.figure-card').count()).toBe(0);
  });

  it('the tables stay when the chart library does not load', async ({ page }) => {
    await page.route('**/assets/charts-*.js', (route) => route.abort());
    await page.goto(baseUrl());
    await page.locator('#landings').getByText('Il grafico non si è caricato').waitFor();
    expect(await page.locator('#landings .figure-value').count()).toBeGreaterThan(0);
  });
});

describe('with the keyboard alone', () => {
  it('the way leads past the header, into the table, to the rows and back', async ({ page }) => {
    await openContext(page);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Vai al contenuto');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenuto');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Stampa o salva in PDF');

    await page.locator('#residents summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const value = await focused();
    expect(value).toMatch(/^[\d.]+$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').locator('tbody tr').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toBe(value);
  });

  it('the calendar changes with the arrow keys', async ({ page }) => {
    await openContext(page);
    await page.getByRole('radio', { name: 'Mese' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Trimestre' }).isChecked()).toBe(true);
    await page.locator('#landings .figure-unit', { hasText: 'per trimestre' }).waitFor();
  });
});
