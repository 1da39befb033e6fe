/** To the owner: somebody changed where customers write, call, pay or send. */
import type { Change } from '../../content/documents/changes.ts';
import type { Faq } from '../../content/documents/faq.ts';
import { type Names, namesOf, titleOf } from '../../content/documents/names.ts';
import { instantOf, wallClock } from '../../content/values/calendar.ts';
import { languageName } from '../../content/values/locale.ts';
import type { Key } from '../../locales/keys.ts';
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

export function changedLetter(
  { shop, policy, faq = none }: Pick<Services, 'shop' | 'policy' | 'faq'>,
  { who, revision, at, changes }: Changed,
): Letter {
  const voice = shopVoice(shop);
  const names = namesOf({ shop, policy, faq });
  const { locale, say } = voice;
  const { day, time } = wallClock(new Date(at), shop.about.timeZone);
  return {
    locale,
    subject: say('people:changed.subject', { shop: shop.about.name }),
    heading: say('people:changed'),
    blocks: [
      paragraph(say('people:changed.text', { who, day: instantOf(day), time })),
      { kind: 'facts', rows: changes.flatMap((change) => rowsOf(change, names, voice)) },
      paragraph(say('people:changed.otherwise', { who, revision })),
    ],
  };
}

const none: Faq = { schema: 'faq@1', categories: [], entries: [] };

function rowsOf({ place, before, after }: Change, names: Names, { say, locale }: Voice): Fact[] {
  const { document, entry, field } = place;
  const title = titleOf(names, `${document}/${entry}`, locale) ?? valueName(field, say);
  const unit = [title, place.locale && languageName(place.locale, locale)].filter((each) => each).join(' · ');
  const what = say('people:field', { field, unit });
  const nothing = say('people:changed.none');
  return [
    [say('people:changed.before', { what }), written(before) ?? nothing],
    [say('people:changed.after', { what }), written(after) ?? nothing],
  ];
}

/** A value of the shop has the name that the editor gives it; one of its own making has no other than its own. */
function valueName(field: string, say: Voice['say']): string {
  const key = `place:values.${field}`;
  const name = say(key as Key);
  return name === key ? field : name;
}

function written(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = Object(value).text ?? value;
  const whole = typeof text === 'string' ? text : JSON.stringify(text);
  return whole.length > longest ? `${whole.slice(0, longest)}…` : whole;
}
