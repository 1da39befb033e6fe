import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { backstage } from '../pages/backstage.ts';
import type { Mail } from './mail.ts';

/** All mails, the newest first. */
export function mailList(name: string, mails: readonly Mail[]): Html {
  const rows = mails.map(
    (mail, at) => html`<li><a href="/mailbox/${at}">${mail.subject}</a>
<span>${mail.to}</span> <time class="note" datetime="${mail.at.toISOString()}">${time(mail.at)}</time></li>`,
  );
  return backstage(
    name,
    'Mailbox',
    html`<p class="note">Every mail that this demo sends ends here; none leaves this machine.</p>
${mails.length ? html`<ul class="mails" data-count="${mails.length}">${rows.reverse()}</ul>` : html`<p class="aside" data-count="0">No mail yet. Send something from the <a href="/returns.html">returns page</a>.</p>`}`,
  );
}

/** One mail, as its receiver sees it. */
export function mailPage(name: string, mail: Mail, at: number): Html {
  return backstage(
    name,
    mail.subject,
    html`<dl class="envelope"><dt>From</dt><dd>${mail.from}</dd><dt>To</dt><dd>${mail.to}</dd><dt>Sent</dt><dd>${time(mail.at)}</dd>${
      mail.files.length > 0 &&
      html`<dt>Attached</dt><dd>${mail.files.map((file, which) => html`<a href="/mailbox/${at}/${which}" download="${file.name}">${file.name}</a> `)}</dd>`
    }</dl>
${mail.html && html`<iframe class="letter" src="/mailbox/${at}/letter" title="The mail"></iframe>`}
<details><summary>As plain text</summary><pre>${mail.text}</pre></details>
<p><a class="more" href="/mailbox/">All mails</a></p>`,
  );
}

function time(at: Date): string {
  return at.toLocaleTimeString('en-GB');
}
