/** Keeps what belongs to the demonstration shop out of what is offered as an owner's own: nothing can be published with it. */
import type { Detected } from './detect.ts';
import demo from './shop.json' with { type: 'json' };

const theirs = new Set(
  [
    ...[demo.about.name, demo.about.legalName, demo.about.taxId, demo.about.address],
    ...[demo.contact.phone, demo.contact.email],
  ].map(plain),
);

/** `found` without names, numbers and addresses of the demonstration shop. */
export function withoutDemo(found: Detected): Detected {
  const { name, legalName, phone, email, address, taxId, ...rest } = found;
  const told = Object.entries({ name, legalName, phone, email, address, taxId });
  const own = told.filter(([, value]) => value !== undefined && !theirs.has(plain(value)));
  return { ...rest, ...Object.fromEntries(own) };
}

/** Spaces are written in more than one way. */
function plain(value: string): string {
  return value.replace(/\s/g, '').toLowerCase();
}
