import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { baseUrl, isOpenToAll, it, openParts, screenshotPath } from './browser';
import { parseKpiAnswer } from '../src/kpi/figure';
import { signInAs } from './signIn';

/** The values of whole periods that the API answers to whoever is signed in on the page. */
async function valuesOf(page: Page, question: string): Promise<readonly (number | null)[]> {
  const text = await page.evaluate(
    async (address) => (await fetch(address)).text(),
    `/v1/kpis/${question}`,
  );
  const { figures } = parseKpiAnswer(JSON.parse(text), '');
  return figures.filter(({ isPartial }) => !isPartial).map(({ value }) => value);
}

async function openBoard(page: Page, path: string, figures: readonly string[]): Promise<void> {
  await page.goto(`${baseUrl()}${path}`);
  for (const id of figures) await page.waitForSelector(`#${id}`);
  await page.waitForFunction(() => document.querySelectorAll('.skeleton').length === 0);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

const referralFigures = ['funnel', 'flow', 'waits', 'waits-by-provider', 'needs-by-area'];
const personFigures = ['reached', 'reached-by-sex', 'by-number-of-partners', 'needs-met'];
const schoolFigures = ['enrolled', 'enrolled-by-level', 'placed-by-group', 'lasting'];
const trainingFigures = ['trained', 'opinions', 'tools-by-area', 'actions-on-time'];
const resourceFigures = ['budget', 'expenses', 'absorption-by-heading', 'on-time-by-feed'];
const qualityFigures = ['quality-trend', 'quality-by-rule', 'quality-by-partner'];
const receptionFigures = ['guests', 'occupancy', 'centres', 'score-by-section', 'findings'];

describe('the manager', () => {
  it('begins at the summary, where each figure is that of the API', async ({ browser, page }) => {
    await signInAs(page, 'manager');
    expect(new URL(page.url()).pathname).toBe('/sintesi');
    await openBoard(page, '/sintesi', ['needs-expressed', 'quality-score']);
    expect(await page.locator('.summary-tile').count()).toBe(16);
    const asked = browser.requests.filter((address) => /\/v1\/(kpis|boards)/.test(address));
    expect(new Set(asked.map((address) => new URL(address).pathname))).toEqual(
      new Set(['/v1/boards/summary']),
    );
    const shown = page.locator('#needs-expressed .headline-number data');
    const values = await valuesOf(page, 'needs-expressed?calendar=quarter');
    expect(await shown.getAttribute('value')).toBe(String(values.at(-1)));
    await isOpenToAll(page, 'summary');
    expect(browser.complaints).toEqual([]);
  });

  it('opens a figure down to file and line, and sees no row about health', async ({ page }) => {
    await signInAs(page, 'manager');
    await openBoard(page, '/sintesi', ['needs-expressed']);
    await page.locator('#needs-expressed .figure-part > summary').first().click();
    await page.locator('#needs-expressed .figure-value').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('tbody tr').first().waitFor();
    expect(await dialog.locator('tbody tr td').nth(0).innerText()).toMatch(/\.jsonl?$|\.csv$/);
    expect(await dialog.locator('tbody tr td').nth(1).innerText()).toMatch(/^\d+$/);
    await dialog.getByText(/^Righe sulla salute, conteggiate e non mostrate: \d+$/).waitFor();
    await page.screenshot({ path: screenshotPath('summary-rows.png') });
  });

  it('finds why a figure moved, opens its rows and takes as many away', async ({ page }) => {
    await signInAs(page, 'manager');
    await openBoard(page, '/sintesi', ['contacts']);
    await page.locator('#contacts .figure-part > summary').first().click();
    await page.locator('#contacts .figure-part.is-asked > summary').click();
    const change = page.locator('#contacts .change-table tbody tr').last();
    await change.waitFor();
    const [before, after, difference] = await change.locator('td.number').allInnerTexts();
    expect(Number(after) - Number(before)).toBe(Number(difference));
    expect(await change.locator('td').last().innerText()).toMatch(/(nuovi|in ritardo) \+\d/);
    await isOpenToAll(page, 'summary-changes');
    await page.locator('#contacts .figure-value').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('tbody tr').first().waitFor();
    await dialog.getByLabel('A che cosa servono le righe').fill('Prova delle pagine');
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Scarica CSV' }).click(),
    ]);
    expect(csv.suggestedFilename()).toMatch(/^contacts-.+-edizione-\d+\.csv$/);
    const lines = (await readFile(await csv.path(), 'utf8')).trimEnd().split('\r\n');
    const shown = /di ([\d.]+)$/.exec(await dialog.locator('.pager p').innerText());
    expect(String(lines.length - 1)).toBe(shown?.[1]?.replaceAll('.', ''));
    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Scarica Excel' }).click(),
    ]);
    expect(workbook.suggestedFilename()).toMatch(/\.xlsx$/);
    expect((await readFile(await workbook.path())).subarray(0, 2).toString()).toBe('PK');
  });

  it('sees how far referrals come, from whom to whom, and how long they wait', async ({
    browser,
    page,
  }) => {
    await signInAs(page, 'manager');
    await openBoard(page, '/invii', referralFigures);
    for (const id of ['funnel', 'flow', 'waits']) {
      await page.waitForSelector(`#${id} .chart svg path`, { state: 'attached' });
    }
    await openParts(page);
    const sent = await valuesOf(page, 'referral-funnel?calendar=quarter');
    const reading = await page.locator('#funnel .reading').innerText();
    expect(reading).toContain(`: ${String(sent.at(-1))} invii, di cui`);
    await isOpenToAll(page, 'referrals');
    expect(browser.complaints).toEqual([]);
  });

  it('narrows a whole page, and finds it so again at its address', async ({ page }) => {
    await signInAs(page, 'manager');
    await openBoard(page, '/persone', personFigures);
    await page.getByLabel('Sesso', { exact: true }).selectOption('F');
    await page.getByText('Filtri scelti: Sesso: Donne.').waitFor();
    await page.getByText('Anno', { exact: true }).click();
    await page.waitForURL('**/persone?sex=F&calendar=year');
    await page.reload();
    await page.getByText('Filtri scelti: Sesso: Donne.').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.skeleton').length === 0);
    const women = await valuesOf(page, 'persons-reached?calendar=year&sex=F');
    const reading = await page.locator('#reached .reading').innerText();
    expect(reading).toContain(`raggiunte: ${String(women.at(-1))}`);
    await page.getByText('Questa cifra non è filtrata per: Sesso.').first().waitFor();
    await page.goBack();
    await page.waitForURL('**/persone?sex=F');
  });

  it('sees every centre, its guests and what is to be mended', async ({ browser, page }) => {
    await signInAs(page, 'manager');
    await openBoard(page, '/accoglienza', receptionFigures);
    await page.waitForSelector('#occupancy .chart svg path', { state: 'attached' });
    expect(await page.locator('#centres tbody tr').count()).toBeGreaterThan(3);
    await page.locator('#centres .figure-value').first().click();
    await page.getByRole('dialog').locator('tbody tr').first().waitFor();
    await page.keyboard.press('Escape');
    await isOpenToAll(page, 'reception');
    expect(browser.complaints).toEqual([]);
  });

  it('sees what is wrong in rows, of which rule, and opens it to file and line', async ({
    browser,
    page,
  }) => {
    await signInAs(page, 'manager');
    await openBoard(page, '/qualita', qualityFigures);
    await page.waitForSelector('#quality-by-rule .chart svg path', { state: 'attached' });
    await openParts(page);
    const found = await valuesOf(page, 'quality-findings?calendar=quarter');
    const reading = await page.locator('#quality-trend .reading').innerText();
    expect(reading).toContain(`: ${String(found.at(-1))}`);
    await page.locator('#quality-by-rule .figure-value').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('tbody tr').first().waitFor();
    expect(await dialog.locator('tbody tr td').nth(1).innerText()).toMatch(/^\d+$/);
    await page.keyboard.press('Escape');
    await isOpenToAll(page, 'quality');
    expect(browser.complaints).toEqual([]);
  });
});

describe('the council', () => {
  it('sees centres and no persons', async ({ browser, page }) => {
    await signInAs(page, 'council');
    await openBoard(page, '/sintesi', ['occupancy-rate']);
    expect(await page.locator('.summary-tile').count()).toBe(4);
    await page.getByRole('link', { name: 'Accoglienza', exact: true }).click();
    await page.waitForSelector('#centres tbody tr');
    expect(await page.getByRole('columnheader', { name: 'Ospiti presenti' }).count()).toBe(0);
    await page.goto(`${baseUrl()}/invii`);
    await page.getByText('Questa pagina è per altri ruoli').waitFor();
    const status = await page.evaluate(async () => (await fetch('/v1/kpis/guests')).status);
    expect(status).toBe(403);
    expect(browser.complaints.filter((text) => !text.includes('403'))).toEqual([]);
  });
});

describe.each([
  ['/sintesi', 'summary', ['persons-served']],
  ['/persone', 'persons', personFigures],
  ['/invii', 'referrals', referralFigures],
  ['/accoglienza', 'reception', receptionFigures],
  ['/scuola-lavoro', 'school', schoolFigures],
  ['/operatori', 'training', trainingFigures],
  ['/risorse', 'resources', resourceFigures],
  ['/qualita', 'quality', qualityFigures],
] as const)('the page %s', (path, name, figures) => {
  it('fits a small window and has no barrier', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await signInAs(page, 'manager');
    await openBoard(page, path, figures);
    await isOpenToAll(page, `${name}-390`);
  });

  it('prints its numbers', async ({ page }) => {
    await signInAs(page, 'manager');
    await openBoard(page, path, figures);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.figure-table:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.calendar-choice:visible').count()).toBe(0);
    await page.pdf({ path: screenshotPath(`${name}.pdf`), preferCSSPageSize: true });
  });
});
