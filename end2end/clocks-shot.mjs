import { chromium } from '@playwright/test';
const base = 'http://127.0.0.1:3177';
const [,, widthsArg = '320,768,1280', themeArg = 'light', only = ''] = process.argv;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const context = await browser.newContext({ colorScheme: themeArg, locale: 'nl-NL' });
const page = await context.newPage();
await page.goto(base + '/');
await page.locator('form[action="/api/demo/enter"] button[value="officer"]').click();
await page.waitForLoadState();
const shots = [['home', '/'], ['work', '/werk']];
await page.goto(base + '/werk');
const cases = await page.$$eval('.tasks a', (links) => links.map((a) => a.getAttribute('href')));
const signals = await page.$$eval('#signalen ~ ul a', (links) => links.map((a) => a.getAttribute('href')));
console.log(cases, signals);
const late = signals.find((href) => href.endsWith('te-laat'));
const first = cases[0];
shots.push(['case', first], ['aware', first + '/kennisname'], ['terms', first + '/termijnen'], ['processor', first + '/verwerker'], ['list', '/incidenten']);
if (late) { shots.push(['late', late], ['latecase', late.replace('/te-laat', '')]); }
for (const extra of only.split(',').filter((s) => s.startsWith('/'))) shots.push(['x' + extra.split('/').pop(), extra]);
for (const width of widthsArg.split(',').map(Number)) {
  await page.setViewportSize({ width, height: 900 });
  for (const [name, path] of shots) {
    if (only && !only.split(',').includes(name) && !name.startsWith('x')) continue;
    await page.goto(base + path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    if (wide) console.log('OVERFLOW', name, width);
    await page.screenshot({ path: `/tmp/clocks-shots/${name}-${width}-${themeArg}.png`, fullPage: true });
  }
}
await browser.close();
