/** The screens of an owner's first steps, as pictures. */
import { Owner } from '../e2e/editor.ts';
import type { Language, Size } from './editing-pictures.ts';

const screens = ['shop', 'languages', 'facts', 'answers', 'place'] as const;

/** Goes through the first steps with the demo shop, in `language`; promises less than the law, and keeps two answers. */
export async function takeStart(
  language: Language,
  { width, height }: Size,
  keep: (name: (typeof screens)[number], picture: Buffer) => void,
): Promise<void> {
  await using owner = await Owner.start(undefined, language);
  const page = await owner.context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(`chrome-extension://${owner.id}/welcome.html`);
  // the third button tries a demo shop; the filled one goes on
  await page.locator('form').first().getByRole('button').nth(2).click();
  for (const name of screens) {
    const days = page.locator('[name="returnDays"]');
    if (name === 'facts') await days.fill('7');
    if (name === 'facts') await days.blur();
    if (name === 'facts') await page.locator('.problem').first().waitFor();
    if (name === 'answers') await page.locator('li [role="group"]').first().waitFor();
    if (name === 'answers')
      for (const at of [0, 2]) await page.locator('li [role="group"]').nth(at).getByRole('button').first().click();
    await page.evaluate(() => scrollTo(0, 0));
    keep(name, await page.screenshot({ animations: 'disabled' }));
    if (name === 'facts') await page.locator('.problem + .row button').first().click();
    if (name !== 'place') await page.locator('button.main').last().click();
  }
}
