/** The third screen: a trade, and the facts of its returns, with the law beside them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../../content/documents/changes.ts';
import { presets } from '../../../content/returns/presets/index.ts';
import type { Advice } from '../../../content/starter/advice.ts';
import type { FactName, Facts } from '../../../content/starter/told.ts';
import { intlLocale, regionName } from '../../../content/values/locale.ts';
import type { Money } from '../../../content/values/money.ts';
import type { WelcomeContext } from './context.ts';
import { renderChoice, renderField, renderNext, renderSelect, submitted } from './form.ts';
import { renderTyped } from './typed.ts';

type Numbers = 'returnDays' | 'replyHours' | 'complaintReplyDays' | 'refundDays' | 'warrantyYears';
type Amounts = 'returnCost' | 'freeReturnFrom';
type Lines = 'returnAddress' | 'complaintAddress' | 'opens' | 'closes';

export function renderFacts(welcome: WelcomeContext): TemplateResult {
  const { words, start, advice, tell, go } = welcome;
  const { say, locale } = words;
  const { told } = start;
  const { facts, country, currency } = told;
  const set = (changes: Partial<Facts>): void => tell({ facts: { ...facts, ...changes } });
  const note = (fact: FactName): unknown => renderAdvice(welcome, fact, set);
  const placed = (name: Numbers | Amounts): Pick<Place, 'document' | 'entry' | 'field'> =>
    name === 'replyHours'
      ? { document: 'shop', entry: 'contact', field: name }
      : { document: 'policy', entry: 'values', field: name };
  const number = (name: Numbers): TemplateResult =>
    renderTyped<number>(welcome, {
      ...{ name, place: placed(name), like: 0, required: true, note: note(name) },
      label: say(`start:facts.${name}`),
      value: facts[name],
      onTell: (value) => set({ [name]: value }),
    });
  const amount = (name: Amounts): TemplateResult => {
    const money = (value = 0): Money => ({ amount: value, currency });
    return renderTyped<Money>(welcome, {
      ...{ name, place: placed(name), like: money(), note: note(name) },
      label: `${say(`start:facts.${name}`)} (${currency})`,
      ...(name === 'returnCost' ? { hint: say('start:facts.returnCost.hint') } : {}),
      value: facts[name] === undefined ? undefined : money(facts[name]),
      onTell: (value) => set({ [name]: value?.amount }),
    });
  };
  const line = (name: Lines, type: 'text' | 'email' | 'time' = 'text'): TemplateResult =>
    renderField({
      ...{ name, type },
      label: say(`start:facts.${name}`),
      value: facts[name] ?? '',
      onTell: (value) => set({ [name]: value || undefined }),
    });
  const place = regionName(country, locale);
  const choose = (id: string): void => {
    const values = presets.find((preset) => preset.id === id)?.values;
    tell({ preset: id, facts: { ...facts, ...values } });
  };
  return html`<form @submit=${submitted(() => go('answers'))}>
    ${renderSelect(
      'trade',
      say('start:facts.trade'),
      presets.map(({ id }) => [id, say(`start:trade.${id}` as 'start:trade.food')]),
      told.preset,
      choose,
    )}
    ${renderChoice(
      'abroad',
      say('start:facts.abroad'),
      [
        ['no', say('start:facts.abroad.no', { country: place })],
        ['yes', say('start:facts.abroad.yes')],
      ],
      told.abroad ? 'yes' : 'no',
      (value) => tell({ abroad: value === 'yes' }),
    )}
    ${number('returnDays')}
    ${renderChoice(
      'countedFrom',
      say('start:facts.countedFrom'),
      (['delivery', 'dispatch', 'order'] as const).map(
        (from) => [from, say(`start:facts.countedFrom.${from}`)] as const,
      ),
      facts.countedFrom,
      (countedFrom) => set({ countedFrom }),
    )}
    ${note('countedFrom')}
    ${renderChoice(
      'paidBy',
      say('start:facts.paidBy'),
      (['customer', 'shop'] as const).map((who) => [who, say(`start:facts.paidBy.${who}`)] as const),
      facts.paidBy,
      (paidBy) => set({ paidBy }),
    )}
    ${facts.paidBy === 'customer' ? html`${amount('returnCost')} ${amount('freeReturnFrom')}` : nothing}
    ${number('refundDays')} ${line('returnAddress')}
    <fieldset><legend>${say('start:facts.hours')}</legend><div class="sides">${line('opens', 'time')} ${line('closes', 'time')}</div></fieldset>
    ${number('replyHours')} ${line('complaintAddress', 'email')} ${number('complaintReplyDays')} ${number('warrantyYears')}
    ${renderNext(say('start:next'), advice.some(({ blocks }) => blocks) ? say('start:law.stops') : '')}
  </form>`;
}

/** What the law says to a fact, and the button that mends it. */
function renderAdvice(
  { advice, words: { say, locale } }: WelcomeContext,
  fact: FactName,
  set: (changes: Partial<Facts>) => void,
): unknown {
  const said = advice.find((each) => each.fact === fact);
  if (!said) return undefined;
  const countries = new Intl.ListFormat(intlLocale(locale)).format(
    said.countries.map((code) => regionName(code, locale)),
  );
  const { mend, article } = said;
  const value = mend === 'delivery' ? say('start:facts.countedFrom.delivery') : String(mend);
  return html`<p class="problem">${say(`start:law.${kinds[said.code] ?? 'cost'}`, { countries, article, mend: mend ?? '' })}</p>
    ${mend === undefined ? nothing : html`<p class="row"><button type="button" @click=${() => set({ [fact]: mend })}>${say('start:law.mend', { value })}</button></p>`}`;
}

const kinds: { readonly [code in Advice['code']]?: 'least' | 'most' | 'clock' | 'start' } = {
  'law-days': 'least',
  'law-warranty': 'least',
  'law-refund': 'clock',
  'law-refund-clock': 'clock',
  'law-reply': 'most',
  'law-start': 'start',
};
