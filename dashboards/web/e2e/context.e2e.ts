import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { fetchJson } from '../src/problem/problem';
import { formatDay } from '../src/i18n/format';
import { parseKpiAnswer, type Figure, type KpiAnswer } from '../src/kpi/figure';
import { baseUrl, figures, openBrowser, openContext, openParts, type Browser } from './browser';

type Cells = Readonly<Record<string, string>>;

/** The cells of a card's table: "column | row" to the exact value, empty when not available. */
function tableOf(page: Page, id: string): Promise<Cells> {
  return page.evaluate((figure) => {
    const table = document.querySelector(`#${figure} .figure-table`);
    const heads = [...(table?.querySelectorAll('thead th') ?? [])].map((head) => head.textContent);
    const cells: Record<string, string> = {};
    for (const row of table?.querySelectorAll('tbody tr') ?? []) {
      const period = row.querySelector('th')?.firstChild?.textContent ?? '';
      row.querySelectorAll('td').forEach((cell, index) => {
        const value = cell.querySelector('data')?.getAttribute('value');
        if (value !== undefined && value !== null) cells[`${heads[index + 1]} | ${period}`] = value;
      });
    }
    return cells;
  }, id);
}

function cellsOf(answer: KpiAnswer, column: (figure: Figure) => string): Cells {
  return Object.fromEntries(
    answer.figures.map((figure) => {
      const isStock = answer.kpi.kind === 'stock';
      const period = isStock ? formatDay(figure.asOf, 'it') : figure.periodName.it;
      return [`${column(figure)} | ${period}`, figure.value === null ? '' : String(figure.value)];
    }),
  );
}

function answer(question: string): Promise<KpiAnswer> {
  return fetchJson(`${baseUrl()}/v1/kpis/${question}`, parseKpiAnswer);
}

const whole = (unit: string) => () => `Valore (${unit})`;
const part = (breakdown: string) => (figure: Figure) => figure.members[breakdown]?.name.it ?? '';

describe('the page Contesto', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser(1440);
    page = browser.page;
    await openContext(page, '/contesto');
  });

  afterAll(async () => {
    await browser.close();
  });

  it('loads every figure without a complaint and from this server only', () => {
    expect(browser.complaints).toEqual([]);
    const origins = new Set(browser.requests.map((request) => new URL(request).origin));
    expect([...origins]).toEqual([new URL(baseUrl()).origin]);
  });

  it('tells the picture at the top: four numbers, each with date and comparison', async () => {
    const headlines = await page.locator('.headline').allInnerTexts();
    expect(headlines).toHaveLength(4);
    for (const headline of headlines) expect(headline).toMatch(/\d.*\n+.*20\d\d/);
    const comparisons = await page.locator('.headline-comparisons').count();
    expect(comparisons).toBe(4);
  });

  it('gives every figure a title, a unit, a reading, a source and a described chart', async () => {
    for (const id of figures) {
      const card = page.locator(`#${id}`);
      expect(await card.locator('h3').innerText()).not.toBe('');
      expect(await card.locator('.figure-unit').innerText()).toMatch(/persone|euro/);
      expect(await card.locator('.reading').innerText()).toMatch(/\d/);
      expect(await card.locator('.source-line').innerText()).toMatch(
        /Fonte:.*CC BY.*Edizione n\./s,
      );
      expect(await card.locator('.chart').first().getAttribute('aria-label')).toMatch(/\d/);
    }
  });

  it.each([
    ['landings', 'landings?calendar=month', whole('persone')],
    ['presence-italy', 'reception-presence?calendar=half-month', whole('persone')],
    ['presence-puglia', 'reception-presence?calendar=half-month&region=16', whole('persone')],
    [
      'presence-channels',
      'reception-presence?calendar=half-month&breakdown=channel&region=16',
      part('channel'),
    ],
    ['contracts-tendered', 'contracts-tendered?calendar=year&breakdown=buyer', part('buyer')],
    ['contracts-awarded', 'contracts-awarded?calendar=year&breakdown=buyer', part('buyer')],
  ])('shows in the table of %s the numbers of the API', async (id, question, column) => {
    await openParts(page);
    const expected = cellsOf(await answer(question), column);
    expect(Object.keys(expected)).not.toHaveLength(0);
    expect(await tableOf(page, id)).toEqual(expected);
  });

  it('shows residents of the province and the region, and adds nothing up', async () => {
    const all = await answer('foreign-residents?calendar=year&breakdown=area');
    const shown = all.figures.filter(({ members }) =>
      ['IT110', 'ITF4'].includes(members['area']?.code ?? ''),
    );
    expect(await tableOf(page, 'residents')).toEqual(
      cellsOf({ ...all, figures: shown }, part('area')),
    );
  });

  it('shows outcomes beside the total that the API gives', async () => {
    const parts = await answer('contracts-tendered?calendar=year&breakdown=outcome');
    const total = await answer('contracts-tendered?calendar=year');
    expect(await tableOf(page, 'contracts-outcomes')).toEqual({
      ...cellsOf(parts, part('outcome')),
      ...cellsOf(total, () => 'Totale a gara'),
    });
  });

  it('tells of quarters and years that are covered in part', async () => {
    await page.getByText('Anno', { exact: true }).click();
    const expected = cellsOf(await answer('landings?calendar=year'), whole('persone'));
    await expect.poll(() => tableOf(page, 'landings')).toEqual(expected);
    expect(await page.locator('#landings .remarks').innerText()).toContain('coperti in parte');
    expect(await page.locator('#landings .figure-table').first().isVisible()).toBe(true);
    await page.getByText('Mese', { exact: true }).click();
    await page.locator('#landings .figure-unit', { hasText: 'per mese' }).waitFor();
  });

  it('leads from a figure to file and line', async () => {
    await openParts(page);
    await page.locator('#landings .figure-value').first().click();
    const dialog = page.getByRole('dialog');
    const row = dialog.locator('tbody tr').first();
    await row.waitFor();
    expect(await row.locator('td').nth(0).innerText()).toMatch(/\.csv$/);
    expect(await row.locator('td').nth(1).innerText()).toMatch(/^\d+$/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('gives the numbers as a CSV', async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Scarica CSV: Persone sbarcate in Italia' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('sprint-landings-it.csv');
  });

  it('changes the language and keeps it in the address', async () => {
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Context' }).waitFor();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Context' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Contesto' }).waitFor();
  });
});
