import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { expect, test } from 'vitest';

/** The running product that the tests look at. */
export function baseUrl(): string {
  const address = process.env['SPRINT_BASE_URL'];
  if (address === undefined || address === '') {
    throw new Error(
      'Cannot run the end-to-end tests: SPRINT_BASE_URL is not set. Start the product and set it, ' +
        'for example SPRINT_BASE_URL=http://localhost:8080 npm run e2e.',
    );
  }
  return address.replace(/\/$/, '');
}

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser with a profile of its own; what it complained about and what it asked for. */
export interface Browser {
  readonly page: Page;
  readonly complaints: string[];
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

function listen(context: BrowserContext, complaints: string[], requests: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => requests.push(request.url()));
}

export async function openBrowser(width: number, locale = 'it-IT'): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'sprint-e2e-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: quiet,
    viewport: { width, height: 900 },
    locale,
  });
  context.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  const requests: string[] = [];
  listen(context, complaints, requests);
  const page = context.pages()[0] ?? (await context.newPage());
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { page, complaints, requests, close };
}

interface Opened {
  readonly width: number;
  readonly browser: Browser;
  readonly page: Page;
}

/** A test in a browser of its own. */
export const it = test.extend<Opened>({
  width: 1440,
  browser: async ({ width }, provide) => {
    const browser = await openBrowser(width);
    await provide(browser);
    await browser.close();
  },
  page: async ({ browser }, provide) => {
    await provide(browser.page);
  },
});

export const figures = [
  'landings',
  'presence-puglia',
  'presence-italy',
  'presence-channels',
  'residents',
  'contracts-outcomes',
  'contracts-tendered',
  'contracts-awarded',
] as const;

/** Opens the page and waits until every chart is drawn. */
export async function openContext(page: Page, address = '/'): Promise<void> {
  await page.goto(`${baseUrl()}${address}`);
  for (const figure of figures) {
    await page.waitForSelector(`#${figure} .chart svg path`, { state: 'attached' });
  }
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

export async function openParts(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
}

export function screenshotPath(name: string): string {
  return fileURLToPath(new URL(`screenshots/${name}`, import.meta.url));
}

/** How far the page reaches beyond the window, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

declare global {
  interface Window {
    readonly axe: { readonly run: () => Promise<AxeResults> };
  }
}

/** What axe finds serious or critical on the page as it stands. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** Takes a picture of the page, which fits the window and has no barrier. */
export async function isOpenToAll(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: screenshotPath(`${name}.png`), fullPage: true });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await seriousFindings(page)).toEqual([]);
}
