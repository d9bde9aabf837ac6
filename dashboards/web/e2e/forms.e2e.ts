import { afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import {
  baseUrl,
  figures,
  openBrowser,
  openContext,
  openParts,
  overflow,
  screenshotPath,
  seriousFindings,
  type Browser,
} from './browser';

let browser: Browser | undefined;

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

async function open(width: number, address = '/'): Promise<Page> {
  browser = await openBrowser(width);
  await openContext(browser.page, address);
  return browser.page;
}

const forms = [
  ['it', 1440, '/'],
  ['it', 390, '/'],
  ['it', 360, '/'],
  ['en', 1440, '/?lang=en'],
  ['en', 360, '/?lang=en'],
] as const;

describe.each(forms)('in the language %s at %d pixels', (language, width, address) => {
  it('the page fits the window and has no serious barrier', async () => {
    const page = await open(width, address);
    await page.screenshot({ path: screenshotPath(`${language}-${width}.png`), fullPage: true });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await openParts(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.locator('#landings').screenshot({
      path: screenshotPath(`${language}-${width}-landings.png`),
    });
  });

  it('the rows behind a figure fit the window and have no serious barrier', async () => {
    const page = await open(width, address);
    await page.locator('#contracts-tendered .figure-actions button').first().click();
    await page.getByRole('dialog').locator('tbody tr').first().waitFor();
    await page.screenshot({ path: screenshotPath(`${language}-${width}-rows.png`) });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
  });
});

describe('on paper', () => {
  it('the page has every table and passport open, charts that fit, and no buttons', async () => {
    const page = await open(1440);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    for (const id of figures) {
      const card = page.locator(`#${id}`);
      expect(await card.locator('.figure-table').first().isVisible()).toBe(true);
      expect(await card.locator('.passport').isVisible()).toBe(true);
      expect(await card.locator('.source-line').isVisible()).toBe(true);
      expect(await card.locator('.figure-actions').isVisible()).toBe(false);
    }
    const widths = await page
      .locator('.chart svg')
      .evaluateAll((charts) => charts.map((chart) => chart.getBoundingClientRect().width));
    expect(Math.max(...widths)).toBeLessThanOrEqual(680);
  });

  it('the page becomes a PDF', async () => {
    const page = await open(1440);
    const path = screenshotPath('contesto.pdf');
    const pdf = await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    // Every table and passport is open on paper: that is many sheets.
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(figures.length);
  });
});

async function movingWhileLoading(reducedMotion: 'reduce' | 'no-preference'): Promise<number> {
  browser = await openBrowser(1440);
  const { page } = browser;
  await page.emulateMedia({ reducedMotion });
  // Never answered, so that the page stays as it is while figures are on their way.
  await page.route('**/v1/kpis/**', () => undefined);
  await page.goto(baseUrl());
  await page.locator('#landings .skeleton').waitFor();
  return page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
}

describe('while figures are on their way', () => {
  it('nothing moves for those who asked for it', async () => {
    expect(await movingWhileLoading('reduce')).toBe(0);
  });

  it('grey bars breathe for all others', async () => {
    expect(await movingWhileLoading('no-preference')).toBeGreaterThan(0);
  });
});
