import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parseIndicators, type Indicator } from '../src/indicator/indicator';
import { baseUrl, isOpenToAll, it } from './browser';
import { signInAs } from './signIn';

/** What the API answers about an indicator to whoever is signed in on the page. */
async function toldOf(page: Page, code: string): Promise<Indicator | undefined> {
  const text = await page.evaluate(async () => (await fetch('/v1/indicators')).text());
  return parseIndicators(JSON.parse(text), '').indicators.find((one) => one.code === code);
}

async function openIndicators(page: Page, path: string): Promise<void> {
  await page.goto(`${baseUrl()}${path}`);
  await page.waitForFunction(
    () =>
      document.querySelectorAll('.skeleton').length === 0 &&
      document.querySelectorAll('main h2').length > 0,
  );
}

describe('the manager, on the indicators of the fund', () => {
  it('sees each of them, its goal and what is missing, and takes the table away', async ({
    browser,
    page,
  }) => {
    await signInAs(page, 'manager');
    await openIndicators(page, '/indicatori');
    expect(await page.locator('.indicator-table tbody tr').count()).toBe(27);
    const told = await toldOf(page, 'B.ii');
    expect(told?.cumulative).toBeGreaterThan(0);
    const row = page.getByRole('row', { name: /B\.ii · / });
    expect(await row.locator('td').nth(1).innerText()).toBe(String(told?.cumulative));
    await isOpenToAll(page, 'indicators');
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Scarica la tabella (CSV)' }).click(),
    ]);
    expect(csv.suggestedFilename()).toMatch(/^indicatori-.+\.csv$/);
    const lines = (await readFile(await csv.path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(28);
    expect(browser.complaints).toEqual([]);
  });

  it('finds why an indicator moved, opens its evidence and exports it', async ({ page }) => {
    await signInAs(page, 'manager');
    await openIndicators(page, '/indicatori');
    await page.getByRole('link', { name: /^B\.ii · / }).click();
    await page.waitForURL('**/indicatori/B.ii?**');
    await page.waitForSelector('#indicator-b-ii .chart svg path', { state: 'attached' });
    await page.locator('#indicator-b-ii .figure-part.is-asked > summary').click();
    const change = page.locator('#indicator-b-ii .change-table tbody tr').last();
    await change.waitFor();
    const [before, after, difference] = await change.locator('td.number').allInnerTexts();
    expect(Number(after) - Number(before)).toBe(Number(difference));
    expect(await change.locator('td').last().innerText()).toMatch(/(nuovi|in ritardo) \+\d/);
    await isOpenToAll(page, 'indicator');
    await page.locator('#indicator-b-ii .figure-part > summary').first().click();
    await page.locator('#indicator-b-ii .figure-value').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('tbody tr').first().waitFor();
    expect(await dialog.locator('tbody tr td').nth(1).innerText()).toMatch(/^\d+$/);
    await dialog.getByLabel('A che cosa servono le righe').fill('Rendicontazione al fondo');
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Scarica CSV' }).click(),
    ]);
    const lines = (await readFile(await csv.path(), 'utf8')).trimEnd().split('\r\n');
    const shown = /di ([\d.]+)$/.exec(await dialog.locator('.pager p').innerText());
    expect(String(lines.length - 1)).toBe(shown?.[1]?.replaceAll('.', ''));
  });

  it('enters what is counted by hand with its document, and a goal', async ({ page }) => {
    await signInAs(page, 'manager');
    await openIndicators(page, '/indicatori/O.1.3');
    const form = page.locator('#a-mano ~ .indicator-form');
    await form.getByLabel('Anno').selectOption('2022');
    await form.getByLabel('Raggiunto nel trimestre').fill('12');
    await form.getByRole('button', { name: 'Inserisci il valore' }).click();
    expect(await form.getByRole('alert').innerText()).toContain('documento');
    await form.getByLabel('Documento').setInputFiles({
      name: 'verbale di collaudo.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 invented'),
    });
    await form.getByRole('button', { name: 'Inserisci il valore' }).click();
    const said = page.getByRole('row', { name: /2022-Q1/ });
    await said.getByText('dalla prossima edizione').waitFor();
    const [document] = await Promise.all([
      page.waitForEvent('download'),
      said.getByRole('link', { name: 'verbale di collaudo.pdf' }).click(),
    ]);
    expect(await readFile(await document.path(), 'utf8')).toBe('%PDF-1.7 invented');
    await page.getByText('Fissa un traguardo').click();
    await page.getByLabel('Da raggiungere, dall’inizio').fill('40');
    await page.getByRole('button', { name: 'Fissa il traguardo' }).click();
    await page.getByRole('table', { name: 'Tutte le versioni dei traguardi' }).waitFor();
  });
});

describe('the council', () => {
  it('does not see the indicators of the fund', async ({ page }) => {
    await signInAs(page, 'council');
    await page.goto(`${baseUrl()}/indicatori`);
    await page.getByText('Non è consentito').or(page.getByText('altri ruoli')).first().waitFor();
    expect(await page.locator('.indicator-table').count()).toBe(0);
  });
});
