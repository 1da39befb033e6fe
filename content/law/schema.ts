/** Holds the data of laws to their types. */
import * as v from 'valibot';
import { Day } from '../documents/text.ts';
import { rollable } from '../values/period.ts';
import { type Exception, exceptions } from './exceptions.ts';
import type { RuleId, RuleValues } from './rule.ts';
import type { Jurisdiction, LabelsByLocale } from './types.ts';

const line = v.pipe(v.string(), v.regex(/\S/, 'empty'));
const count = v.pipe(v.number(), v.safeInteger('integer'), v.minValue(0, 'negative'));
const positive = v.pipe(v.number(), v.safeInteger('integer'), v.minValue(1, 'negative'));
const sure = v.picklist(['primary', 'secondary', 'recalled']);
const parcel = v.picklist(['first', 'last']);
const payer = v.picklist(['consumer', 'trader']);
const remedies = v.pipe(
  v.array(v.picklist(['repair', 'replacement', 'price-reduction', 'termination'])),
  v.minLength(1, 'empty'),
);
const period = v.union([
  v.strictObject({ days: count }),
  v.strictObject({ workingDays: positive }),
  v.strictObject({ months: positive }),
]);
const may = v.optional(period);
const flag = v.optional(v.boolean());
const condition = { unsealed: flag, mixed: flag, subscription: flag, specificDate: flag, started: flag };
const consent = { performed: flag, consented: flag, acknowledged: flag, confirmed: flag };
const exception = v.strictObject({ when: v.strictObject({ ...condition, ...consent }) });

const plain = {
  counting: v.strictObject({ rolls: v.array(v.picklist(rollable)) }),
  'withdrawal.period': v.strictObject({ period, visit: may }),
  'withdrawal.start': v.strictObject({ parcel }),
  'withdrawal.start-regular': v.strictObject({ parcel }),
  'withdrawal.uninformed': v.strictObject({ extends: may, replaces: may, late: may }),
  'withdrawal.uninformed-visit': v.strictObject({ late: period }),
  'withdrawal.send-back': v.strictObject({ period }),
  'withdrawal.refund': v.strictObject({
    period,
    from: v.picklist(['notice', 'goods-or-proof']),
    withholds: v.boolean(),
    delivery: v.picklist(['cheapest-standard', 'all', 'disputed']),
  }),
  'withdrawal.way-back': v.strictObject({ payer, uninformed: v.optional(payer) }),
  'withdrawal.value-loss': v.strictObject({
    liable: v.picklist(['excess-handling', 'case-by-case']),
    neverUninformed: v.boolean(),
  }),
  'withdrawal.late-refund': v.strictObject({ multiple: positive, within: period }),
  'withdrawal.function': v.strictObject({ required: v.array(line), forbidden: v.array(line) }),
  exchange: v.strictObject({ period }),
  'buyer.sole-trader': v.strictObject({ counts: v.boolean() }),
  'conformity.period': v.strictObject({ period, used: may, durable: may, hidden: flag }),
  'conformity.presumption': v.strictObject({ period, used: may }),
  'conformity.remedies': v.strictObject({ steps: v.array(remedies) }),
  'conformity.rejection': v.strictObject({ period, remedies }),
  'conformity.repair': v.strictObject({ period }),
  'conformity.after-repair': v.strictObject({ extends: period, times: positive }),
  'conformity.refund': v.strictObject({ period, from: v.picklist(['termination', 'goods-or-proof']) }),
  'complaint.reply': v.strictObject({ period, silence: v.picklist(['accepted', 'nothing']) }),
  'complaint.late': v.strictObject({ percentPerDay: positive }),
  'complaint.book': v.strictObject({ url: line, reply: period }),
  'guarantee.notice': v.strictObject({ artwork: v.literal('official') }),
} as const satisfies { [Id in Exclude<RuleId, `exception.${Exception}`>]: v.GenericSchema<unknown, RuleValues[Id]> };

const values: { readonly [id: string]: v.GenericSchema } = {
  ...plain,
  ...Object.fromEntries(exceptions.map((each) => [`exception.${each}`, exception])),
};

/** How a rule is known, as it is written; the published form says only what makes it unsure. */
const written = {
  status: v.picklist(['in-force', 'pending']),
  articleRecalled: v.optional(v.literal(true)),
  sure,
  source: v.optional(line),
  note: v.optional(line),
};
const served = { status: v.optional(v.literal('pending')), sure: v.optional(v.literal('recalled')) };

const day = v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/, 'day'));

/** A jurisdiction as it is written. */
export const JurisdictionSchema = jurisdiction(written, { sure, source: line });

/** A jurisdiction in the published form. */
export const ServedJurisdictionSchema = jurisdiction(served, {});

function jurisdiction(told: v.ObjectEntries, source: v.ObjectEntries): v.GenericSchema<Jurisdiction> {
  return v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'country')),
    extends: v.optional(v.string()),
    members: v.optional(v.array(v.string())),
    off: v.optional(v.literal(true)),
    policyOnly: v.optional(v.literal(true)),
    source: v.optional(line),
    review: v.optional(v.strictObject({ by: line, on: Day, until: Day })),
    acts: v.record(v.string(), line),
    holidays: v.optional(holidays(source)),
    rules: v.array(rule(told)),
  }) as unknown as v.GenericSchema<Jurisdiction>;
}

function rule(told: v.ObjectEntries): v.GenericSchema {
  const each = Object.entries(values).map(([id, value]) =>
    v.strictObject({
      id: v.literal(id),
      value,
      validFrom: Day,
      validUntil: v.optional(Day),
      act: v.optional(line),
      article: v.optional(line),
      ...told,
    }),
  );
  return v.variant('id', each as never);
}

function holidays(source: v.ObjectEntries): v.GenericSchema {
  return v.strictObject({
    from: positive,
    through: positive,
    fixed: v.array(day),
    easter: v.array(v.pipe(v.number(), v.safeInteger('integer'))),
    mondays: v.optional(v.array(v.strictObject({ month: positive, nth: v.picklist([1, -1]) }))),
    substituted: v.optional(v.array(day)),
    moved: v.optional(v.strictObject({ through: positive, days: v.array(Day) })),
    ...source,
  });
}

/** The labels of the control for withdrawing as they are written. */
export const LabelsSchema = v.record(
  v.string(),
  v.strictObject({
    withdraw: line,
    confirm: line,
    status: v.picklist(['official', 'reported', 'interim']),
    sure,
    source: line,
  }),
) satisfies v.GenericSchema<unknown, LabelsByLocale>;
