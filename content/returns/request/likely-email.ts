/** What was probably meant by an address; few slip, so that a page fetches it only once somebody has typed. */
import { distance } from '../../faq/distance.ts';

/** Where most people of our customers' countries have their mail. */
const domains = [
  ...['gmail.com', 'outlook.com', 'hotmail.com', 'live.com', 'yahoo.com', 'icloud.com', 'proton.me', 'protonmail.com'],
  ...['wp.pl', 'onet.pl', 'op.pl', 'o2.pl', 'interia.pl', 'gazeta.pl', 'poczta.onet.pl', 'vp.pl', 'tlen.pl'],
  ...['sapo.pt', 'netcabo.pt', 'hotmail.pt', 'outlook.pt', 'live.com.pt', 'iol.pt', 'mail.pt'],
  ...['mail.ru', 'yandex.ru', 'ya.ru', 'bk.ru', 'list.ru', 'inbox.ru', 'rambler.ru', 'ukr.net', 'email.com', 'gmx.com'],
  ...['mail.com', 'ymail.com', 'googlemail.com', 'hotmail.pl', 'outlook.es', 'hotmail.es', 'yahoo.pl', 'yandex.com'],
];

/** What was probably meant instead, to be offered and never put in: `anna@gmial.com` gives `anna@gmail.com`. */
export function likelyEmail(text: string): string | undefined {
  const [, name = '', typed = ''] = /^([^@]+)@([^@]+)$/.exec(text.trim()) ?? [];
  const domain = typed
    .toLowerCase()
    .replace(/[.,]+$/, '')
    .replace(/,/g, '.');
  if (!name || !domain) return undefined;
  const meant = domains.includes(domain) ? domain : nearest(domain);
  return meant && meant !== typed.toLowerCase() ? `${name}@${meant}` : undefined;
}

function nearest(domain: string): string | undefined {
  const near = domains
    // of short names too many are each other's slips
    .filter((known) => known.length > 7)
    .map((known) => ({ known, far: distance(domain, known, 2) }))
    .filter(({ known, far }) => far <= (known.length > 8 ? 2 : 1))
    .sort((a, b) => a.far - b.far);
  return near[0]?.known;
}
