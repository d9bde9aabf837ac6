import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { fetchJson } from '../src/http';
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

/** The values of an Italian CSV as the table has them; a period without a figure has none in either. */
function cellsOfCsv(csv: string, head: string): Cells {
  const [heads = [], ...lines] = csv
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
  const cell = (line: readonly string[], name: string) => line[heads.indexOf(name)] ?? '';
  return Object.fromEntries(
    lines.flatMap((line) => {
      const value = cell(line, 'valore').replace(',', '.');
      return value === '' ? [] : [[`${head} | ${cell(line, 'periodo')}`, value] as const];
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

  it.each([
    ['Trimestre', 'quarter'],
    ['Anno', 'year'],
  ])('shows by %s the numbers of the API and what is covered in part', async (name, calendar) => {
    await openParts(page);
    await page.getByText(name, { exact: true }).click();
    const landings = await answer(`landings?calendar=${calendar}`);
    const expected = cellsOf(landings, whole('persone'));
    expect(Object.keys(expected)).not.toHaveLength(0);
    await expect.poll(() => tableOf(page, 'landings')).toEqual(expected);
    const partial = landings.figures.filter(({ isPartial }) => isPartial);
    const marked = page.locator('#landings .figure-table').first().locator('tr:has(.partial)');
    expect(await marked.count()).toBe(partial.length);
    const remarks = await page.locator('#landings .remarks').innerText();
    for (const { periodName } of partial) expect(remarks).toContain(periodName.it);
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

  it('gives the numbers of the table as a CSV', async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Scarica CSV: Persone sbarcate in Italia' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('sprint-landings-it.csv');
    const csv = await readFile(await download.path(), 'utf8');
    expect(cellsOfCsv(csv, 'Valore (persone)')).toEqual(await tableOf(page, 'landings'));
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
