import type { ServerResponse } from 'node:http';
import type { Mail } from './mail.ts';
import { mailList, mailPage } from './pages.ts';

/** What a letter in a mailbox may do: show itself, and follow a link out of its frame when it is pressed. */
const letter = "sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'";

/** Answers what is asked of the mailbox at `path`; false, if there is no such thing in it. */
export function answerMailbox(name: string, mails: readonly Mail[], path: string, response: ServerResponse): boolean {
  const send = (type: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): true => {
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers }).end(body);
    return true;
  };
  if (path === '/mailbox/') return send('text/html;charset=utf-8', mailList(name, mails).text);
  if (path === '/mailbox/count') return send('text/plain', String(mails.length));
  const [, number = '', what] = /^\/mailbox\/(\d+)(?:\/(letter|\d+))?$/.exec(path) ?? [];
  const mail = number ? mails[Number(number)] : undefined;
  if (!mail) return false;
  if (!what) return send('text/html;charset=utf-8', mailPage(name, mail, Number(number)).text);
  if (what === 'letter') {
    const html = mail.html?.replace('<head>', '<head><base target="_top">') ?? '';
    return send('text/html;charset=utf-8', html, { 'Content-Security-Policy': letter });
  }
  const file = mail.files[Number(what)];
  return file ? send('application/octet-stream', file.bytes, { 'Content-Disposition': 'attachment' }) : false;
}
