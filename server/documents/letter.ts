/** To the owner: somebody changed where customers write, call, pay or send. */
import { type Change, placeName } from '../../content/documents/changes.ts';
import { instantOf, wallClock } from '../../content/values/calendar.ts';
import type { Fact, Letter } from '../mail/letter.ts';
import { paragraph, shopVoice, type Voice } from '../mail/voice.ts';
import type { Services } from '../services.ts';

/** What the letter tells. */
export interface Changed {
  readonly who: string;
  readonly revision: number;
  readonly at: string;
  readonly changes: readonly Change[];
}

/** Longer values are cut: it is the beginning of a long text that tells which it is. */
const longest = 1_000;

export function changedLetter({ shop }: Pick<Services, 'shop'>, { who, revision, at, changes }: Changed): Letter {
  const voice = shopVoice(shop);
  const { locale, say } = voice;
  const { day, time } = wallClock(new Date(at), shop.about.timeZone);
  return {
    locale,
    subject: say('people:changed.subject', { shop: shop.about.name }),
    heading: say('people:changed'),
    blocks: [
      paragraph(say('people:changed.text', { who, day: instantOf(day), time })),
      { kind: 'facts', rows: changes.flatMap((change) => rowsOf(change, voice)) },
      paragraph(say('people:changed.otherwise', { who, revision })),
    ],
  };
}

function rowsOf({ place, before, after }: Change, { say }: Voice): Fact[] {
  const what = say('people:field', { field: place.field, unit: placeName(place) });
  const none = say('people:changed.none');
  return [
    [say('people:changed.before', { what }), written(before) ?? none],
    [say('people:changed.after', { what }), written(after) ?? none],
  ];
}

function written(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = Object(value).text ?? value;
  const whole = typeof text === 'string' ? text : JSON.stringify(text);
  return whole.length > longest ? `${whole.slice(0, longest)}…` : whole;
}
