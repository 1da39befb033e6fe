/** The schemas of published reasons and ways. */
import * as v from 'valibot';
import { Tree } from '../markdown/schema.ts';
import { returnMethods } from './choices.ts';
import type { PublishedReason, PublishedWay } from './published-reasons.ts';
import { reasonKinds } from './reasons.ts';
import { Id, LocaleTag } from './text.ts';
import { wishKinds } from './wish.ts';

const marks = { lang: v.exactOptional(LocaleTag), updating: v.exactOptional(v.literal(true)) };

/** A reason as it is published. */
export const ReasonSchema: v.GenericSchema<PublishedReason> = v.strictObject({
  id: Id,
  for: v.array(v.picklist(reasonKinds)),
  wish: v.exactOptional(v.picklist(wishKinds)),
  title: v.string(),
  tip: v.exactOptional(Tree),
  ...marks,
});

/** A way as it is published. */
export const WaySchema: v.GenericSchema<PublishedWay> = v.strictObject({
  id: Id,
  method: v.picklist(returnMethods),
  countries: v.exactOptional(v.array(v.string())),
  code: v.exactOptional(v.literal(true)),
  title: v.string(),
  note: v.exactOptional(Tree),
  ...marks,
});
