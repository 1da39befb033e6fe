import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../lib/background/answer.ts';
import { meet } from '../lib/background/frames.ts';
import { begin, goOn } from '../lib/background/pages.ts';
import { Shops } from '../lib/background/shop.ts';
import { forgetTab, forgetTabs } from '../lib/background/tabs.ts';

export default defineBackground(() => {
  const shops = new Shops();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.action.onClicked.addListener(begin);
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (status === 'complete') goOn(id);
  });
  browser.runtime.onStartup.addListener(forgetTabs);
  browser.runtime.onConnect.addListener(meet);
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    if (message?.type === 'changed') return;
    answer(shops, message, sender).then(respond);
    return true;
  });
});
