/** What a request tells, as rows that people read. */
import type { Receipt } from '../../content/returns/receipt.ts';
import type { Request, RequestItem } from '../../content/returns/request.ts';
import { formatDay } from '../../content/values/calendar.ts';
import { type Locale, languageName, regionName } from '../../content/values/locale.ts';
import type { Services } from '../services.ts';
import { choiceName } from './choices.ts';
import type { Fact } from './letter.ts';
import { momentWords } from './moment.ts';
import type { Voice } from './voice.ts';

type Needs = Pick<Services, 'shop' | 'policy'>;

/** What both sides want to find: when, under which number, by whom, about which order. */
export function receiptFacts(
  services: Needs,
  { reference, receivedAt, timeZone, channel, request }: Receipt,
  voice: Voice,
): Fact[] {
  const { locale, say } = voice;
  const { order, contact } = request;
  return present([
    [say('mail:fact.reference'), reference],
    [say('mail:fact.received'), momentWords(receivedAt, services.shop.about.timeZone, timeZone, say)],
    [say('mail:fact.channel'), say('mail:channel', { channel })],
    [say('mail:fact.name'), contact.name],
    [say('mail:fact.email'), contact.email],
    [say('mail:fact.phone'), contact.phone],
    [say('mail:fact.order'), order.number],
    [say('mail:fact.described'), order.described],
    [say('mail:fact.ordered'), order.orderedOn && formatDay(order.orderedOn, locale, 'long')],
    [say('mail:fact.delivered'), order.deliveredOn && deliveryWords(order.deliveredOn, voice)],
    ...contents(services, request, voice),
  ]);
}

function deliveryWords(day: NonNullable<Request['order']['deliveredOn']>, { say, locale }: Voice): string {
  return day === 'not-yet' ? say('mail:delivered.not-yet') : formatDay(day, locale, 'long');
}

/** What the shop needs besides. */
export function shopFacts(services: Needs, request: Request, { locale, say }: Voice): Fact[] {
  const { country, locale: language, sending, words, unit, asRead, withdrawal } = request;
  return present([
    [say('mail:fact.country'), country && regionName(country, locale)],
    [say('mail:fact.language'), languageName(language, locale)],
    [say('mail:fact.sending'), sending && sendingWords(services, sending, locale)],
    [say('mail:fact.withdrawal'), withdrawal?.until && formatDay(withdrawal.until, locale, 'long')],
    [say('mail:fact.words'), words],
    [say('mail:fact.as-read'), [unit, asRead].filter(Boolean).join('\n')],
  ]);
}

function contents(services: Needs, { kind, whole, items, described, resolution }: Request, voice: Voice): Line[] {
  const { say } = voice;
  if (kind === 'question') return [];
  const named = items.map((item) => itemWords(services, item, voice));
  return [
    [say('mail:fact.scope'), say('mail:scope', { whole: whole ? 'yes' : 'no' })],
    [say('mail:fact.items'), [...named, described].filter(Boolean).join('\n')],
    [
      say('mail:fact.resolution'),
      resolution && say('mail:resolution', { resolution: resolution.replaceAll('-', '_') }),
    ],
  ];
}

/** `2 × Boots, 38 (size: 39)`, with all that was said of them. */
function itemWords(
  services: Needs,
  { quantity, name, variant, reason, wish, defect }: RequestItem,
  { locale, say }: Voice,
): string {
  const notes = [
    reason && say('mail:reason', { reason: choiceName(services, services.policy.reasons, reason, locale) }),
    wish && say('mail:wish', { wish: wish.kind, value: wish.value }),
    defect?.words && say('mail:defect', { words: defect.words }),
  ].filter(Boolean);
  return `${quantity} × ${[name, variant].filter(Boolean).join(', ')}${notes.length ? ` (${notes.join('; ')})` : ''}`;
}

function sendingWords(services: Needs, { way, code }: NonNullable<Request['sending']>, locale: Locale): string {
  return [choiceName(services, services.policy.ways, way, locale), code].filter(Boolean).join(', ');
}

type Line = readonly [label: string, value: string | undefined];

function present(lines: readonly Line[]): Fact[] {
  return lines.flatMap(([label, value]): Fact[] => (value ? [[label, value]] : []));
}
