/** How to reach a person, as rows that elements and finished pages draw alike. */
import { instantOf } from '../values/calendar.ts';
import { type OpenState, openState } from '../values/hours.ts';
import { intlLocale, type Locale, languageName } from '../values/locale.ts';
import type { Values } from '../values/text.ts';
import { formatTime, formatWeek } from '../values/week.ts';
import type { PublishedShop } from './published.ts';

/** The channels in the order in which they are shown. */
export const channels = ['phone', 'email', 'chat', 'whatsapp', 'messenger', 'telegram', 'viber'] as const;

export type Channel = (typeof channels)[number];

/** One way to reach the shop. */
export interface ContactRow {
  readonly channel: Channel;
  /** What the channel is called. */
  readonly label: string;
  readonly url: string;
  /** The number or the address, where it says more than the label. */
  readonly text?: string;
  /** When, and how fast. */
  readonly notes: readonly ContactNote[];
}

/** A line below a channel, and the unit that it is made of. */
export interface ContactNote {
  readonly text: string;
  readonly unit: string;
}

/** The messages that these rows are made of. */
export type ContactWord =
  | `contact:channel.${Channel}`
  | `contact:hours.${'label' | 'open' | 'today' | 'tomorrow' | 'weekday' | 'date' | 'closed'}`
  | 'contact:reply'
  | 'contact:languages'
  | 'contact:language';

export type SayContact = (key: ContactWord, values?: Values) => string;

/** The ways to reach a shop. Without `now` the phone says its hours, not whether it is answered. */
export function contactRows(shop: PublishedShop, say: SayContact, now?: Date): ContactRow[] {
  const { contact } = shop;
  return channels.flatMap((channel): ContactRow[] => {
    const address = contact[channel];
    if (!address) return [];
    const row = { channel, label: say(`contact:channel.${channel}`) };
    if (channel === 'phone') {
      return [{ ...row, url: phoneUrl(address), text: unbroken(address), notes: hoursNotes(shop, say, now) }];
    }
    if (channel === 'email') return [{ ...row, url: `mailto:${address}`, text: address, notes: replyNotes(shop, say) }];
    return [{ ...row, url: address, notes: [] }];
  });
}

/** In which languages somebody answers, as a sentence; empty where the shop does not say. */
export function languagesLine({ contact, locale }: PublishedShop, say: SayContact): string {
  const names = (contact.languages ?? []).map((language) => say('contact:language', languageValues(language, locale)));
  if (!names.length) return '';
  return say('contact:languages', { languages: new Intl.ListFormat(intlLocale(locale)).format(names) });
}

/** What a message about a language is filled with: its bare code, and its name for codes that the message lacks. */
export function languageValues(language: Locale, locale: Locale): Values {
  return { language: language.split('-')[0] ?? language, name: languageName(language, locale) };
}

/** A phone number as a link. */
export function phoneUrl(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}

function hoursNotes({ hours, locale }: PublishedShop, say: SayContact, now?: Date): ContactNote[] {
  if (!hours) return [];
  const status = now ? hoursWords(openState(hours, now), say) : say('contact:hours.label');
  return [status, formatWeek(hours.week, locale).join(', ')].map((text) => ({ text, unit: 'shop/hours/week' }));
}

function replyNotes({ contact: { replyHours: hours } }: PublishedShop, say: SayContact): ContactNote[] {
  return hours ? [{ text: say('contact:reply', { hours }), unit: 'shop/contact/replyHours' }] : [];
}

function hoursWords(state: OpenState, say: SayContact): string {
  if (state.status === 'open') return say('contact:hours.open', { until: formatTime(state.until) });
  if (!state.next) return say('contact:hours.closed');
  const { day, weekday, inDays } = state.next;
  const at = formatTime(state.next.at);
  return say(`contact:hours.${openingWord(inDays)}`, { at, weekday, day: instantOf(day) });
}

function openingWord(inDays: number): 'today' | 'tomorrow' | 'weekday' | 'date' {
  if (inDays < 2) return inDays === 0 ? 'today' : 'tomorrow';
  return inDays < 7 ? 'weekday' : 'date';
}

function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00A0');
}
