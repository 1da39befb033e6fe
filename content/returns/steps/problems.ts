/**
 * What is still to be told on a screen before the customer can go on.
 *
 * Asks for no more than the statement needs: on the way of a withdrawal who, which order, which items.
 */
import { isEmail } from '../request/email.ts';
import { limits } from '../request/limits.ts';
import { type Answers, aimOf, type ItemAnswers, type Screen, type Setting } from './answers.ts';
import { type Chosen, chosenItems, isWhole } from './chosen.ts';
import { chosenOffer } from './offers.ts';
import { pathOf } from './path.ts';
import { future, isBlank, missing, type Problem, tooLong } from './problem.ts';
import { relevant } from './relevant.ts';
import { asksReason, wishKindOf } from './wish.ts';

export type { Problem };

/** The problems of a screen, in the order of its fields. */
export function problemsOf(screen: Screen, answers: Answers, setting: Setting): Problem[] {
  switch (screen) {
    case 'start':
      return aimOf(answers, setting) ? [] : [missing('aim')];
    case 'details':
      return [...contact(answers), ...order(answers, setting), ...scope(answers, setting)];
    case 'items':
      return [
        ...order(answers, setting),
        ...future('delivered', answers.order?.deliveredOn, setting),
        ...items(answers, setting),
      ];
    case 'resolution':
      return [
        ...(chosenOffer(answers, setting) ? [] : [missing('resolution')]),
        ...sending(answers),
        ...contact(answers),
      ];
    case 'sending':
      return [...sending(answers), ...contact(answers)];
    case 'confirm':
    case 'check':
      return [];
  }
}

function contact({ contact: { name, email } = {} }: Answers): Problem[] {
  return [
    ...(isBlank(name) ? [missing('name')] : tooLong('name', name, limits.name)),
    ...(isBlank(email)
      ? [missing('email')]
      : isEmail(email ?? '')
        ? tooLong('email', email, limits.email)
        : [misshapen]),
  ];
}

const misshapen: Problem = { field: 'email', code: 'shape' };

function order({ order: { number, described } = {} }: Answers, { order: known }: Setting): Problem[] {
  if (known?.number || (known?.items.length && known.link)) return [];
  if (isBlank(number) && isBlank(described)) return [missing('order')];
  return [...tooLong('order', number, limits.order), ...tooLong('order', described, limits.described)];
}

/** The whole order or some of it; what there is only one of need not be asked. */
function scope(answers: Answers, setting: Setting): Problem[] {
  const { whole, described } = answers;
  if (isWhole(answers, setting)) return [];
  if (whole === undefined) return [missing('whole')];
  if (setting.order?.items.length) return chosenItems(answers, setting).length ? [] : [missing('items')];
  return isBlank(described) ? [missing('described')] : tooLong('described', described, limits.described);
}

function items(answers: Answers, setting: Setting): Problem[] {
  const told = relevant(answers, setting);
  const path = pathOf(answers, setting);
  const chosen = chosenItems(told, setting);
  const nameless = setting.order?.items.length
    ? []
    : (told.items ?? []).flatMap((item, at) => (isNameless(item) ? [{ ...missing('items'), at }] : []));
  if (!chosen.length && !nameless.length) return [missing('items')];
  const all = [...nameless, ...chosen.flatMap((item) => itemProblems(item, path, setting))];
  return all.sort((a, b) => a.at - b.at);
}

function itemProblems({ told, name, at }: Chosen, path: ReturnType<typeof pathOf>, setting: Setting) {
  const { defect, reason } = told;
  const said =
    isBlank(defect?.words) && !reason ? [missing('defect')] : tooLong('defect', defect?.words, limits.defect);
  const complaint = (): Problem[] => [...said, ...future('shown', defect?.shownOn, setting)];
  const asked = path === 'exchange' ? wished(told, setting) : path === 'complaint' ? complaint() : [];
  return [...tooLong('items', name, limits.item), ...asked].map((problem) => ({ ...problem, at }));
}

/** First what kind of thing is wished, then which. */
function wished(told: ItemAnswers, setting: Setting): Problem[] {
  const value = told.wish?.value;
  if (!isBlank(value)) return tooLong('wish', value, limits.wish);
  if (wishKindOf(told, setting)) return [missing('wish')];
  return [missing(asksReason(setting) ? 'reason' : 'kind')];
}

/** Something was told of it, but not what it is. */
function isNameless({ name, reason, wish, defect }: ItemAnswers): boolean {
  return isBlank(name) && Boolean(reason || wish || defect?.shownOn || !isBlank(defect?.words));
}

function sending({ sending: { code } = { way: '' } }: Answers): Problem[] {
  return tooLong('code', code, limits.code);
}
