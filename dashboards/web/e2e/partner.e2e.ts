import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { baseUrl, isOpenToAll, it, openParts } from './browser';
import {
  placementsWithoutNumber,
  placementsWithTwoWrongRows,
  type PlacementFile,
} from './placements';
import { signInAs } from './signIn';

const feed = 'nova-placements';
const address = `${baseUrl()}/consegne/${feed}`;

/** Has a file checked and waits for the page with the answer. */
async function check(page: Page, file: PlacementFile): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Scegli un file').setInputFiles(file);
  await page.waitForURL(new RegExp(`/consegne/${feed}/controlli/`));
  await page.getByText(file.name).waitFor();
}

/** The first bytes of what a link downloads. */
async function download(page: Page, link: string): Promise<string> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).first().click(),
  ]);
  return readFileSync(await saved.path())
    .subarray(0, 2)
    .toString('latin1');
}

describe('a clerk of a partner', () => {
  it('lands on the own feeds after signing in', async ({ browser, page }) => {
    await signInAs(page, 'nova');
    expect(new URL(page.url()).pathname).toBe('/consegne');
    await page.getByRole('heading', { level: 1, name: 'Consegne' }).waitFor();
    await page.locator('.feed-card').first().waitFor();
    await page.getByText('Consorzio NOVA', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Dati', exact: true }).count()).toBe(0);
    await isOpenToAll(page, 'partner-feeds');
    expect(browser.complaints).toEqual([]);
  });

  it('checks a file, downloads the marked copy, delivers and sees it waiting', async ({
    browser,
    page,
  }) => {
    await signInAs(page, 'nova');
    const file = placementsWithTwoWrongRows(`inserimenti ${Date.now()}.csv`);
    await check(page, file);
    await page.getByText('2 righe su 6 da correggere').waitFor();
    const problems = page.locator('.problem[data-severity="reject"]');
    expect(await problems.count()).toBe(2);
    const missing = problems.filter({ hasText: 'è vuota, ma è obbligatoria' });
    expect(await missing.innerText()).toContain('Colonna «Data inizio»');
    expect(await missing.innerText()).toContain('Alla riga 4');
    await problems.filter({ hasText: 'Alla riga 5' }).waitFor();
    await isOpenToAll(page, 'partner-check');

    expect(await download(page, 'Scarica la copia con le correzioni segnate')).toBe('PK');

    await page.reload();
    await page.getByText('2 righe su 6 da correggere').waitFor();
    await page.getByText('Consegnando, 4 righe contano.').waitFor();
    await page.getByRole('button', { name: 'Consegna' }).click();
    await page.getByText('File consegnato').waitFor();
    await isOpenToAll(page, 'partner-delivered');

    await page.getByRole('link', { name: 'Torna alle consegne' }).click();
    await page.getByRole('region', { name: 'In attesa' }).getByText(file.name).waitFor();
    await isOpenToAll(page, 'partner-waiting');

    await check(page, file);
    await page.getByText('Questo file è già arrivato').waitFor();
    expect(await page.getByRole('button', { name: 'Consegna' }).count()).toBe(0);
    expect(browser.complaints).toEqual([]);
  });

  it('learns why a file cannot be delivered at all', async ({ page }) => {
    await signInAs(page, 'nova');
    await check(page, placementsWithoutNumber('inserimenti senza numero.csv'));
    await page.getByText('Questo file non si può consegnare').waitFor();
    await page.getByText('Manca la colonna «ID inserimento»').waitFor();
    expect(await page.getByRole('button', { name: 'Consegna' }).count()).toBe(0);
    await isOpenToAll(page, 'partner-refused');
  });

  it('drops a file and goes back with the browser', async ({ page }) => {
    await signInAs(page, 'nova');
    await check(page, placementsWithTwoWrongRows('inserimenti da eliminare.csv'));
    await page.getByRole('button', { name: 'Elimina' }).click();
    await page.getByText('Il file è stato eliminato').waitFor();
    await page.goBack();
    await page.getByLabel('Scegli un file').waitFor({ state: 'attached' });
    expect(new URL(page.url()).pathname).toBe(`/consegne/${feed}`);
  });

  it('reads what a file must look like and downloads the template', async ({ page }) => {
    await signInAs(page, 'nova');
    await page.goto(`${address}/contratto`);
    await page.getByRole('rowheader', { name: /^ID inserimento/ }).waitFor();
    expect(await download(page, 'Scarica il modello vuoto')).toBe('PK');
    await openParts(page);
    await isOpenToAll(page, 'partner-contract');
  });

  it('chooses a file with the keyboard', async ({ page }) => {
    await signInAs(page, 'nova');
    await page.goto(address);
    await page.getByLabel('Scegli un file').focus();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.keyboard.press('Space'),
    ]);
    await chooser.setFiles(placementsWithTwoWrongRows('inserimenti da tastiera.csv'));
    await page.getByText('2 righe su 6 da correggere').waitFor();
    await page.getByRole('button', { name: 'Elimina' }).click();
    await page.getByText('Il file è stato eliminato').waitFor();
  });

  it('has nothing to upload where the data are fetched', async ({ page }) => {
    await signInAs(page, 'polo');
    await page.goto(`${baseUrl()}/consegne/polo-desk`);
    await page.getByText('Questi dati li preleviamo noi').waitFor();
    expect(await page.getByLabel('Scegli un file').count()).toBe(0);
  });

  it('cannot see the feeds of others, nor the pages of engineers', async ({ page }) => {
    await signInAs(page, 'nova');
    await page.goto(`${baseUrl()}/consegne/polo-services`);
    await page.getByRole('alert').waitFor();
    await page.goto(`${baseUrl()}/dati`);
    await page.getByText('Questa pagina è per altri ruoli').waitFor();
  });
});

describe.each([
  ['it', ''],
  ['en', '?lang=en'],
] as const)('at 390 pixels, in the language %s', (language, search) => {
  it('the pages of a partner fit the window and have no barrier', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await signInAs(page, 'nova');
    const pages = [
      ['', '.feed-card'],
      [`/${feed}`, '.upload-box'],
      [`/${feed}/contratto`, '.contract-table'],
    ] as const;
    for (const [path, part] of pages) {
      await page.goto(`${baseUrl()}/consegne${path}${search}`);
      await page.locator(part).first().waitFor();
      await openParts(page);
      const name = path.split('/').at(-1) ?? '';
      await isOpenToAll(page, `partner-390-${language}-${name === '' ? 'feeds' : name}`);
    }
  });
});
