import { chromium } from '@playwright/test';
const base = 'http://127.0.0.1:3177';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 768, height: 900 } });
const page = await context.newPage();
await page.goto(base + '/');
await page.locator('form[action="/api/demo/enter"] button[value="officer"]').click();
await page.goto(base + '/werk');
const late = await page.locator('a[href$="/te-laat"]').first().getAttribute('href');
const id = late.replace('/te-laat', '');
// weak reason
await page.goto(base + late);
await page.locator('textarea').fill('Het was weekend en onze privacyfunctionaris was ziek. Daarna moesten we wachten op het forensisch onderzoek.');
await page.locator('main form button[type=submit]').first().click();
await page.waitForLoadState();
for (const width of [320, 768, 1280]) { await page.setViewportSize({ width, height: 900 }); await page.screenshot({ path: `/tmp/clocks-shots/warn-${width}.png`, fullPage: true }); }
// processor
await page.goto(base + id + '/verwerker');
await page.fill('#name', 'Hosting Noord B.V.');
await page.locator('label:has-text("Een andere dag")').click();
await page.fill('[name=at_day]', '15'); await page.fill('[name=at_month]', '11'); await page.fill('[name=at_year]', '2026');
await page.fill('[name=time]', '18:00');
await page.locator('input[name=aware_known][value=yes]').check({ force: true });
await page.fill('[name=aware_day]', '13'); await page.fill('[name=aware_month]', '11'); await page.fill('[name=aware_year]', '2026'); await page.fill('[name=aware_time]', '9:30');
await page.locator('input[name=agreed][value=hours]').check({ force: true }); await page.fill('[name=agreed_hours]', '24');
for (const width of [320, 1280]) { await page.setViewportSize({ width, height: 900 }); await page.screenshot({ path: `/tmp/clocks-shots/procform-${width}.png`, fullPage: true }); }
await page.locator('main form button[type=submit]').first().click();
await page.waitForLoadState();
console.log(page.url());
for (const width of [320, 768, 1280]) { await page.setViewportSize({ width, height: 1000 }); await page.screenshot({ path: `/tmp/clocks-shots/proccase-${width}.png` }); }
await page.emulateMedia({ media: 'print' }); await page.setViewportSize({ width: 720, height: 1000 }); await page.screenshot({ path: `/tmp/clocks-shots/proccase-print.png` });
await page.emulateMedia({ media: 'screen', colorScheme: 'dark' }); await page.setViewportSize({ width: 1280, height: 900 }); await page.screenshot({ path: `/tmp/clocks-shots/proccase-dark.png` });
await page.emulateMedia({ colorScheme: 'light' });
// regimes
await page.goto(base + id + '/vragen/regimes');
for (const value of ['telecom', 'cbw']) await page.locator(`input[value=${value}]`).check({ force: true });
await page.locator('main form button[type=submit]').first().click();
await page.waitForLoadState();
for (const width of [320, 1280]) { await page.setViewportSize({ width, height: 900 }); await page.goto(base + id + '/termijnen'); await page.screenshot({ path: `/tmp/clocks-shots/terms2-${width}.png`, fullPage: true }); await page.goto(base + '/werk'); await page.screenshot({ path: `/tmp/clocks-shots/work2-${width}.png`, fullPage: true }); }
await browser.close();
